package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Gives every step of a workout its targets in watts, bpm and m/s beside the ones written. What cannot be resolved,
 * for want of a setting or of a unit we know, stays without.
 */
final class StepTargets {
    /** How far down the lowest zone reaches, as a share of its top; fitted to one recorded value. */
    private static final double LOWEST_ZONE_FLOOR = 0.8;

    private static final double METRES_PER_MILE = 1609.344;
    private final Thresholds thresholds;

    StepTargets(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** Adds {@code _power}, {@code _hr} and {@code _pace} to the steps, and to those of repeat blocks. */
    void resolve(JsonNode steps) {
        for (JsonNode step : steps) {
            resolve(step.path("steps"));
            put(step, "power", "w", thresholds.ftpWatts().isPresent());
            put(step, "hr", "bpm", true);
            put(step, "pace", "m/s", true);
        }
    }

    private void put(JsonNode step, String key, String unit, boolean known) {
        JsonNode target = step.path(key);
        if (!known || !target.isObject() || !step.isObject()) {
            return;
        }
        ObjectNode resolved = ((ObjectNode) step).objectNode();
        String units = target.path("units").asText();
        if (units.endsWith("_zone")) {
            zone(target, units, unit, resolved);
        } else {
            DoubleUnaryOperator scale = scale(units);
            for (String part : List.of("value", "start", "end")) {
                double value = scale.applyAsDouble(target.path(part).asDouble());
                if (target.hasNonNull(part) && Double.isFinite(value)) {
                    putNumber(resolved, part, value, unit);
                }
            }
        }
        if (!resolved.isEmpty()) {
            ((ObjectNode) step).set("_" + key, resolved.put("units", unit));
        }
    }

    /** From a number in that unit to watts, bpm or m/s; NaN where it cannot be told. */
    private DoubleUnaryOperator scale(String units) {
        return switch (units) {
            case "w", "bpm" -> DoubleUnaryOperator.identity();
            case "%ftp" -> percentOf(thresholds.ftpWatts().orElse(0));
            case "%hr" -> percentOf(thresholds.maxBpm().orElse(0));
            case "%lthr" -> percentOf(thresholds.thresholdBpm().orElse(0));
            case "%pace" -> percentOf(thresholds.thresholdMetresPerSecond().orElse(0));
            case "MINS_KM" -> minutes -> 1000 / (minutes * 60);
            case "MINS_MILE" -> minutes -> METRES_PER_MILE / (minutes * 60);
            case "SECS_100M" -> seconds -> 100 / seconds;
            case "SECS_500M" -> seconds -> 500 / seconds;
            case "secs/km" -> seconds -> 1000 / seconds;
            default -> value -> Double.NaN;
        };
    }

    private static DoubleUnaryOperator percentOf(double threshold) {
        return percent -> threshold > 0 ? percent * threshold / 100 : Double.NaN;
    }

    private void zone(JsonNode target, String units, String unit, ObjectNode resolved) {
        int from = target.path(target.hasNonNull("start") ? "start" : "value").asInt();
        int to = target.path(target.hasNonNull("end") ? "end" : "value").asInt();
        OptionalDouble low = floor(units, from);
        OptionalDouble high = ceiling(units, to);
        if (low.isPresent() && high.isPresent()) {
            putNumber(resolved, "value", (low.getAsDouble() + high.getAsDouble()) / 2, unit);
            putNumber(resolved, "start", low.getAsDouble(), unit);
            putNumber(resolved, "end", high.getAsDouble(), unit);
        }
    }

    /** Watts and bpm are whole. */
    private static void putNumber(ObjectNode resolved, String key, double value, String unit) {
        if (unit.equals("m/s")) {
            resolved.put(key, (float) value);
        } else {
            resolved.put(key, (int) Math.floor(value + 0.5));
        }
    }

    private OptionalDouble floor(String units, int zone) {
        if (zone == 1) {
            OptionalDouble top = ceiling(units, 1);
            return top.isEmpty() ? top : OptionalDouble.of(top.getAsDouble() * LOWEST_ZONE_FLOOR);
        }
        OptionalDouble below = ceiling(units, zone - 1);
        double step = units.equals("pace_zone") ? 0 : 1;
        return below.isEmpty() ? below : OptionalDouble.of(below.getAsDouble() + step);
    }

    private OptionalDouble ceiling(String units, int zone) {
        List<Double> tops = thresholds.tops(units.equals("hr_zone") ? "hr_zones" : units + "s");
        if (zone < 1 || zone > tops.size()) {
            return OptionalDouble.empty();
        }
        double top = tops.get(zone - 1);
        return OptionalDouble.of(
                switch (units) {
                    case "power_zone" -> thresholds.wattsAt(top);
                    case "pace_zone" ->
                        top * thresholds.thresholdMetresPerSecond().orElse(0) / 100;
                    default -> top;
                });
    }
}
