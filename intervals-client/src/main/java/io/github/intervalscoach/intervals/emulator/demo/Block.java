package io.github.intervalscoach.intervals.emulator.demo;

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

    boolean isWarmUp() {
        return heading.equals(WARM_UP);
    }

    boolean isCoolDown() {
        return heading.equals(COOL_DOWN);
    }
}
