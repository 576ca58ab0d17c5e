package io.github.intervalscoach.intervals.emulator;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that goes wrong on demand. Written as {@code too-many=2,times=3,verb=POST,path=/athlete/*}.
 *
 * @param number what {@link Kind#meaning()} says it is; absent for the usual
 * @param target which requests it may strike
 * @param frequency how often it strikes those
 */
public record Fault(Kind kind, OptionalInt number, Target target, Frequency frequency) {
    /** What goes wrong. */
    public enum Kind {
        /** The answer comes late. */
        DELAY("milliseconds, usually 1000", 0, 600_000),
        /** 429; nothing was done. */
        TOO_MANY("seconds of Retry-After, usually none are sent", 0, 86_400),
        /** The service fails before it did anything. */
        ERROR("status, usually 503", 500, 599),
        /** The connection ends before anything was done. */
        CUT_BEFORE,
        /** All was done, and the connection ends before the answer. */
        CUT_AFTER,
        /** All was done, and the connection ends halfway through the answer. */
        CUT_DURING,
        /** All was done, and the answer is a page in HTML. */
        NOT_JSON,
        /** All was done, and the answer is only the first half of its text. */
        CUT_SHORT,
        /** All was done, and the answer is an object instead of a list, or a list instead of an object. */
        WRONG_SHAPE;

        private final String meaning;
        private final int least;
        private final int most;

        Kind() {
            this("", 0, -1);
        }

        Kind(String meaning, int least, int most) {
            this.meaning = meaning;
            this.least = least;
            this.most = most;
        }

        /** What its number is; empty for a kind without one. */
        public String meaning() {
            return meaning;
        }

        boolean allows(int number) {
            return least <= number && number <= most;
        }

        String range() {
            return meaning.isEmpty() ? "no number" : "a number from " + least + " to " + most + ": " + meaning;
        }
    }

    /**
     * Which requests.
     *
     * @param verb the only one struck; empty for all
     * @param path below {@code /api/v1}, where {@code *} stands for any characters; empty for all
     */
    public record Target(Optional<String> verb, Optional<String> path) {}

    /**
     * How often.
     *
     * @param times after so many strikes it is over; absent for never
     * @param chance of striking, above 0 and at most 1
     * @param seed of that chance: the same seed strikes the same requests of the same sequence
     */
    public record Frequency(OptionalInt times, double chance, long seed) {}

    public Fault {
        if (number.isPresent() && !kind.allows(number.getAsInt())) {
            throw new IllegalArgumentException(
                    FaultNotation.word(kind) + " takes " + kind.range() + "; " + number.getAsInt() + " is none.");
        }
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException saying what is wrong and what can be written
     */
    public static Fault parse(String text) {
        return FaultNotation.parse(text);
    }

    @Override
    public String toString() {
        return FaultNotation.text(this);
    }
}
