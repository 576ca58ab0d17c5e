package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.LoadBasis;
import io.github.intervalscoach.intents.model.workout.PlannedFigures;
import io.github.intervalscoach.intents.model.workout.Quantity;
import io.github.intervalscoach.intents.model.workout.Workout;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the service would plan for a workout. Power is checked against recorded workouts; pace rests on one public
 * example and heart rate on the service's own description, see {@link PlannedPace} and {@link PlannedHeartRate}.
 */
final class Estimate {
    private static final double PERCENT = 100;

    private final Workout workout;
    private final Anchors anchors;
    private final Legs legs;
    private final Findings findings = new Findings();

    private Estimate(Workout workout, Anchors anchors) {
        this.workout = workout;
        this.anchors = anchors;
        this.legs = Legs.of(workout, anchors);
    }

    static PlannedFigures of(Workout workout, Anchors anchors) {
        return new Estimate(workout, anchors).figures();
    }

    private PlannedFigures figures() {
        if (legs.seconds().isEmpty()) {
            findings.addOverall(FigureTrap.DURATION_UNKNOWN);
        }
        if (!legs.isReckonable()) {
            findings.addOverall(FigureTrap.TOO_LONG_TO_RECKON);
        }
        if (workout.blocks().isEmpty()) {
            findings.addOverall(FigureTrap.NO_TARGETS);
        }
        // Each of these leaves nothing to reckon with.
        boolean reckonable = findings.list().isEmpty();
        var power = reckonable ? PlannedPower.of(legs, anchors, findings) : PlannedPower.none();
        var load = reckonable ? load(power) : Load.NONE;
        if (load.points().isEmpty() && findings.list().isEmpty()) {
            findings.addOverall(FigureTrap.BEYOND_REASON);
        }
        return new PlannedFigures(
                legs.seconds(),
                meters(),
                power.normalizedWatts(),
                power.averageWatts(),
                load.points(),
                intensity(load.points()),
                load.basis(),
                power.zoneSeconds(),
                power.sweetSpotSeconds(),
                findings.list());
    }

    /**
     * A load and what it is from.
     *
     * @param points empty without a basis
     */
    private record Load(OptionalInt points, Optional<LoadBasis> basis) {
        static final Load NONE = new Load(OptionalInt.empty(), Optional.empty());
    }

    /** From the first quantity, in the order usual for the sport, that gives one. */
    private Load load(PlannedPower power) {
        var order = anchors.discipline().goesByPace()
                ? List.of(LoadBasis.PACE, LoadBasis.HEART_RATE, LoadBasis.POWER)
                : List.of(LoadBasis.POWER, LoadBasis.PACE, LoadBasis.HEART_RATE);
        for (LoadBasis basis : order) {
            OptionalInt points = points(basis, power);
            if (points.isPresent()) {
                return new Load(points, Optional.of(basis));
            }
        }
        sayWhyNone();
        return Load.NONE;
    }

    private OptionalInt points(LoadBasis basis, PlannedPower power) {
        return switch (basis) {
            case POWER -> {
                if (legs.aimAt(Quantity.POWER) && anchors.ftpWatts().isEmpty()) {
                    findings.addOverall(FigureTrap.FTP_MISSING);
                }
                yield power.loadPoints();
            }
            case PACE -> PlannedPace.load(legs, anchors, findings);
            case HEART_RATE -> PlannedHeartRate.load(legs, anchors, findings);
        };
    }

    private void sayWhyNone() {
        boolean none = !legs.aimAt(Quantity.POWER) && !legs.aimAt(Quantity.PACE) && !legs.aimAt(Quantity.HEART_RATE);
        boolean swim = anchors.discipline() == Discipline.SWIM;
        if (swim && !legs.aimAt(Quantity.PACE) && !legs.aimAt(Quantity.HEART_RATE)) {
            findings.addOverall(FigureTrap.SWIM_WITHOUT_PACE);
        } else if (none) {
            findings.addOverall(FigureTrap.NO_TARGETS);
        }
    }

    private double meters() {
        double meters = 0;
        for (Block block : workout.blocks()) {
            meters += block.rounds()
                    * block.steps().stream()
                            .mapToDouble(step -> step.extent().writtenMeters().orElse(0))
                            .sum();
        }
        return meters;
    }

    private OptionalDouble intensity(OptionalInt load) {
        long seconds = legs.knownSeconds();
        return load.isPresent() && seconds > 0
                ? OptionalDouble.of(PERCENT * Math.sqrt(36.0 * load.getAsInt() / seconds))
                : OptionalDouble.empty();
    }
}
