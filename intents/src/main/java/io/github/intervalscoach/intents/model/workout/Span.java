package io.github.intervalscoach.intents.model.workout;

import java.util.OptionalDouble;

/**
 * One value, or a band of them in the order it was written: from slow to fast, or a ramp's start to its end.
 *
 * @param from the value, or the end named first; from 0 to a million
 * @param to the end named second; empty for one value
 */
public record Span(double from, OptionalDouble to) {
    private static final double HIGHEST = 1_000_000;

    public Span {
        require(from);
        to.ifPresent(Span::require);
    }

    private static void require(double number) {
        if (!(number >= 0 && number <= HIGHEST)) {
            throw new IllegalArgumentException("a target of " + number
                    + ": need a number from 0 to a million. Maybe it is in another unit, or missing?");
        }
    }

    /** Exactly this. */
    public static Span of(double value) {
        return new Span(value, OptionalDouble.empty());
    }

    /** From one to another. */
    public static Span band(double from, double to) {
        return new Span(from, OptionalDouble.of(to));
    }

    /** Whether two ends were named, be they the same number. */
    public boolean isBand() {
        return to.isPresent();
    }

    /** The end named second, or the only value. */
    public double last() {
        return to.orElse(from);
    }

    /** Halfway. */
    public double middle() {
        return (from + last()) / 2;
    }
}
