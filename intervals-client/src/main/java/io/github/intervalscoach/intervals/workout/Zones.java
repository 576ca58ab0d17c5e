package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where an athlete's zones begin and end. The service's tops are inclusive, and watts and bpm are whole, so a zone of
 * these starts one above the zone below. Checked against all seven power zones of one recorded athlete.
 */
final class Zones {
    /** How far down the lowest zone reaches, as a share of its top; fitted to one recorded value. */
    private static final double LOWEST_ZONE_FLOOR = 0.8;

    private static final double PERCENT = 100;

    private final Anchors anchors;

    Zones(Anchors anchors) {
        this.anchors = anchors;
    }

    /** The highest whole watt at that percentage of FTP; 0 without FTP. */
    int wattsAt(double percent) {
        return (int) Math.floor(percent * anchors.ftpWatts().orElse(0) / PERCENT);
    }

    /** Lowest watt of each power zone, the first 0. */
    List<Double> powerFloors() {
        var floors = new ArrayList<Double>();
        for (double top : anchors.powerZoneTops()) {
            floors.add(wattsAt(top) + 1.0);
        }
        floors.add(0, 0.0);
        return floors.subList(0, floors.size() - 1);
    }

    /** Where a zone begins, in watts, bpm or m/s; empty when it is not known. */
    OptionalDouble floor(Scale scale, int zone) {
        if (zone == 1) {
            OptionalDouble top = ceiling(scale, 1);
            return top.isEmpty() ? top : OptionalDouble.of(top.getAsDouble() * LOWEST_ZONE_FLOOR);
        }
        OptionalDouble below = ceiling(scale, zone - 1);
        double step = scale == Scale.PACE_ZONE ? 0 : 1;
        return below.isEmpty() ? below : OptionalDouble.of(below.getAsDouble() + step);
    }

    /** Where a zone ends. */
    OptionalDouble ceiling(Scale scale, int zone) {
        List<Double> tops = tops(scale);
        if (zone < 1 || zone > tops.size()) {
            return OptionalDouble.empty();
        }
        double top = tops.get(zone - 1);
        return switch (scale) {
            case POWER_ZONE ->
                anchors.ftpWatts().isPresent() ? OptionalDouble.of(wattsAt(top)) : OptionalDouble.empty();
            case PACE_ZONE -> {
                OptionalDouble speed = anchors.thresholdMetersPerSecond();
                yield speed.isPresent() ? OptionalDouble.of(top * speed.getAsDouble() / PERCENT) : speed;
            }
            default -> OptionalDouble.of(top);
        };
    }

    private List<Double> tops(Scale scale) {
        return switch (scale) {
            case POWER_ZONE -> anchors.powerZoneTops();
            case HEART_RATE_ZONE -> anchors.heartRateZoneTops();
            case PACE_ZONE -> anchors.paceZoneTops();
            default -> List.of();
        };
    }
}
