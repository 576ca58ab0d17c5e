package io.github.intervalscoach.intervals.workout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Quantity;
import io.github.intervalscoach.intents.model.workout.Scale;
import io.github.intervalscoach.intents.model.workout.Span;
import io.github.intervalscoach.intents.model.workout.Target;
import java.util.Arrays;
import java.util.Optional;

/**
 * Gives every step of a document its targets in watts, bpm and m/s beside the ones written: {@code _power}, {@code _hr},
 * {@code _pace}. What cannot be resolved, for want of a setting or of a unit we know, stays without.
 */
public final class ResolvedSteps {
    private static final int SECONDS_PER_MINUTE = 60;

    private final Resolution resolution;

    public ResolvedSteps(Anchors anchors) {
        this.resolution = new Resolution(anchors);
    }

    /** Adds them to these steps, and to those of repeat blocks. */
    public void addTo(JsonNode steps) {
        for (JsonNode step : steps) {
            addTo(step.path("steps"));
            if (step.isObject()) {
                add((ObjectNode) step, Quantity.POWER, "w");
                add((ObjectNode) step, Quantity.HEART_RATE, "bpm");
                add((ObjectNode) step, Quantity.PACE, "m/s");
            }
        }
    }

    private void add(ObjectNode step, Quantity quantity, String unit) {
        String key = Keywords.text(quantity);
        JsonNode written = step.path(key);
        Optional<Target> target = target(written);
        target.filter(t -> t.scale().quantity() == quantity)
                .flatMap(resolution::of)
                .ifPresent(resolved -> step.set("_" + key, json(resolved, target.get(), unit, step.objectNode())));
    }

    /** What is written, where its unit and numbers make sense. */
    private static Optional<Target> target(JsonNode json) {
        String units = json.path("units").asText();
        Optional<Scale> scale = scale(units);
        double from = number(json.path(json.hasNonNull("start") ? "start" : "value"), units);
        double to = number(json.path("end"), units);
        try {
            return scale.map(s -> Target.over(s, json.hasNonNull("end") ? Span.band(from, to) : Span.of(from)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Below 0 where there is none; minutes as whole seconds. */
    private static double number(JsonNode json, String units) {
        double written = json.asDouble(-1);
        return units.startsWith("MINS_") ? Math.rint(written * SECONDS_PER_MINUTE) : written;
    }

    private static Optional<Scale> scale(String units) {
        return switch (units) {
            case "MINS_KM" -> Optional.of(Scale.SECONDS_PER_KM);
            case "MINS_MILE" -> Optional.of(Scale.SECONDS_PER_MILE);
            case "SECS_100M" -> Optional.of(Scale.SECONDS_PER_100M);
            case "SECS_100Y" -> Optional.of(Scale.SECONDS_PER_100Y);
            case "SECS_500M" -> Optional.of(Scale.SECONDS_PER_500M);
            default ->
                Arrays.stream(Scale.values())
                        .filter(scale -> ScaleUnits.text(scale).equals(units))
                        .findFirst();
        };
    }

    private static ObjectNode json(Resolved resolved, Target target, String unit, ObjectNode json) {
        boolean ends = target.span().isBand() || target.scale().isZone();
        if (ends) {
            put(json, "start", resolved.from(), unit);
            put(json, "end", resolved.to(), unit);
        }
        if (!target.span().isBand() || target.scale().isZone()) {
            put(json, "value", resolved.middle(), unit);
        }
        return json.put("units", unit);
    }

    /** Watts and bpm are whole. */
    private static void put(ObjectNode json, String key, double value, String unit) {
        if (unit.equals("m/s")) {
            json.put(key, (float) value);
        } else {
            json.put(key, Rounded.halfUp(value));
        }
    }
}
