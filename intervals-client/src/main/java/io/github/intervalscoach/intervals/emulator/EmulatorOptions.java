package io.github.intervalscoach.intervals.emulator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the emulator answers.
 *
 * @param delay how long every answer is held back, not negative; with some, requests made together overlap visibly
 * @param rateLimit how many requests it answers; empty for all
 * @param faults what goes wrong from the start
 * @param state the file in which what clients write survives; empty for in memory only
 */
public record EmulatorOptions(Duration delay, Optional<RateLimit> rateLimit, List<Fault> faults, Optional<Path> state) {
    /** Answers as fast as it can and everything it is asked. */
    public static final EmulatorOptions PROMPT =
            new EmulatorOptions(Duration.ZERO, Optional.empty(), List.of(), Optional.empty());

    public EmulatorOptions {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("delay is " + delay + ": it must not be negative");
        }
        faults = List.copyOf(faults);
    }

    /** Every answer is held back by {@code milliseconds}. */
    public static EmulatorOptions delayed(long milliseconds) {
        return new EmulatorOptions(Duration.ofMillis(milliseconds), Optional.empty(), List.of(), Optional.empty());
    }

    /** The same, and no more than that many requests are answered. */
    public EmulatorOptions limitedTo(RateLimit limit) {
        return new EmulatorOptions(delay, Optional.of(limit), faults, state);
    }

    /** The same, with these faults and no others in force from the start. */
    public EmulatorOptions failingWith(List<Fault> these) {
        return new EmulatorOptions(delay, rateLimit, these, state);
    }

    /** The same, and what clients write survives in {@code file}. */
    public EmulatorOptions keptIn(Path file) {
        return new EmulatorOptions(delay, rateLimit, faults, Optional.of(file));
    }
}
