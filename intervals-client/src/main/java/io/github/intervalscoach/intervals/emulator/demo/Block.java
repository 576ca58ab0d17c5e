package io.github.intervalscoach.intervals.emulator.demo;

import io.github.intervalscoach.intents.model.workout.Scale;
import java.util.List;

/**
 * Steps under one heading.
 *
 * @param heading {@code Warmup} and {@code Cooldown} mean that to the service; may be empty
 * @param reps 1 for steps done once
 */
record Block(String heading, int reps, List<Step> steps) {
    static final String WARM_UP = "Warmup";
    static final String COOL_DOWN = "Cooldown";

    Block {
        steps = List.copyOf(steps);
    }

    static Block once(String heading, Step... steps) {
        return new Block(heading, 1, List.of(steps));
    }

    static Block repeat(String heading, int reps, Step... steps) {
        return new Block(heading, reps, List.of(steps));
    }

    /** The same as the workout language knows it, targets on that scale. */
    io.github.intervalscoach.intents.model.workout.Block written(Scale scale) {
        var written = steps.stream()
                .map(step -> step.written(scale))
                .toArray(io.github.intervalscoach.intents.model.workout.Step[]::new);
        if (isWarmUp()) {
            return io.github.intervalscoach.intents.model.workout.Block.warmUp(written);
        }
        if (isCoolDown()) {
            return io.github.intervalscoach.intents.model.workout.Block.coolDown(written);
        }
        return reps > 1
                ? io.github.intervalscoach.intents.model.workout.Block.repeat(heading, reps, written)
                : io.github.intervalscoach.intents.model.workout.Block.titled(heading, written);
    }

    boolean isWarmUp() {
        return heading.equals(WARM_UP);
    }

    boolean isCoolDown() {
        return heading.equals(COOL_DOWN);
    }
}
