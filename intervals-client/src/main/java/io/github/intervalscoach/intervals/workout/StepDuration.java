package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Quantity;
import io.github.intervalscoach.intents.model.workout.Step;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How long steps take. A distance takes as long as the middle of its pace says, which matches public captures of the
 * service; without a pace it takes as long as at threshold speed, which one of them claims.
 */
final class StepDuration {
    private final Anchors anchors;
    private final Resolution resolution;

    StepDuration(Anchors anchors) {
        this.anchors = anchors;
        this.resolution = new Resolution(anchors);
    }

    /** Without the rest at its end; empty without any speed to reckon with. */
    OptionalInt movingSeconds(Step step) {
        if (step.extent().writtenSeconds().isPresent()) {
            return step.extent().writtenSeconds();
        }
        double meters = step.extent().writtenMeters().orElse(0);
        OptionalDouble speed = step.target(Quantity.PACE)
                .flatMap(resolution::of)
                .map(pace -> OptionalDouble.of(pace.middle()))
                .orElse(anchors.thresholdMetersPerSecond());
        return speed.isPresent() && speed.getAsDouble() > 0 && meters / speed.getAsDouble() < Integer.MAX_VALUE
                ? OptionalInt.of(Rounded.halfUp(meters / speed.getAsDouble()))
                : OptionalInt.empty();
    }
}
