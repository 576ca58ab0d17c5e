package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Span;

/**
 * What one word of a step is, by itself.
 *
 * @param span seconds of a time or pace, else the number or numbers as written
 * @param unit what stands behind the number, lower case; for a pace from the slash on
 * @param dash between the two numbers of a band; a space for none
 */
record Lexeme(Type type, Span span, String unit, char dash) {
    /** No dash. */
    static final char NONE = ' ';

    /** What kind of word. */
    enum Type {
        /** {@code 1h30m}, {@code 90s}, {@code 5'}. */
        TIME,
        /** A time spelled as only people do: {@code 10min}. */
        SPELLED_TIME,
        /** {@code 400mtr}, {@code 2km}. */
        DISTANCE,
        PERCENT,
        WATTS,
        BPM,
        RPM,
        /** {@code 5:00}, {@code 4:20-4:10/km}: a time or a pace, as the next word says. */
        CLOCK,
        /** {@code Z2}, {@code Z3-Z4}. */
        ZONE,
        /** {@code CZ1}. */
        CUSTOM_ZONE,
        /** A number, or two with a dash, without a unit. */
        BARE
    }

    static Lexeme of(Type type, Span span) {
        return new Lexeme(type, span, "", NONE);
    }

    /** Whether it says how long or how far. */
    boolean isExtent() {
        return type == Type.TIME || type == Type.SPELLED_TIME || type == Type.DISTANCE;
    }
}
