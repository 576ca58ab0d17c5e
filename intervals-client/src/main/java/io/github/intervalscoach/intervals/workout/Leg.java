package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Marker;
import io.github.intervalscoach.intents.model.workout.Quantity;
import io.github.intervalscoach.intents.model.workout.Step;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A step as one athlete would do it.
 *
 * @param movingSeconds without the rest at its end; empty where a distance cannot be turned into a time
 */
record Leg(Step step, OptionalInt movingSeconds, Resolution resolution) {

    static Leg of(Step step, Resolution resolution, StepDuration durations) {
        return new Leg(step, durations.movingSeconds(step), resolution);
    }

    /** All of its seconds, those of an unknown distance counted as none. */
    long seconds() {
        return movingSeconds.orElse(0) + (long) step.trailingRestSeconds();
    }

    Optional<Resolved> target(Quantity quantity) {
        return step.target(quantity).flatMap(resolution::of);
    }

    boolean isRamp() {
        return step.markers().contains(Marker.RAMP);
    }
}
