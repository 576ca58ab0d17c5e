package io.github.intervalscoach.intents.analyzetraining.sidebyside;

/** Something that speaks for or against a cause, with its two numbers; words are made later. */
record Fact(Code code, double here, double there) {
    enum Code {
        CELSIUS,
        CLIMB_METERS_PER_KILOMETER,
        FIRST_PART_PERCENT,
        GRAMS_PER_HOUR,
        LOAD_POINTS,
        SLEEP_SECONDS,
        DURATION_SECONDS,
        /** here: bpm more over all parts. */
        HEART_RATE_UP,
        /** here: bpm more over all parts. */
        HEART_RATE_NOT_UP,
        /** here: last part against first on the flat, percent. */
        HELD_ON_THE_FLAT,
        /** here: last part against first on the flat, percent. */
        FELL_ON_THE_FLAT
    }

    static Fact of(Code code, double here) {
        return new Fact(code, here, 0);
    }
}
