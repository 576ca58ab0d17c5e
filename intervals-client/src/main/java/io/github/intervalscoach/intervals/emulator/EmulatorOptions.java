package io.github.intervalscoach.intervals.emulator;

import java.time.Duration;

/**
 * How the emulator answers.
 *
 * @param delay how long every answer is held back, not negative; with some, requests made together overlap visibly
 */
public record EmulatorOptions(Duration delay) {
    /** Answers as fast as it can. */
    public static final EmulatorOptions PROMPT = new EmulatorOptions(Duration.ZERO);

    public EmulatorOptions {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("delay is " + delay + ": it must not be negative");
        }
    }

    /** Every answer is held back by {@code milliseconds}. */
    public static EmulatorOptions delayed(long milliseconds) {
        return new EmulatorOptions(Duration.ofMillis(milliseconds));
    }
}
