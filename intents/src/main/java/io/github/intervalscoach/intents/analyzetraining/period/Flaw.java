package io.github.intervalscoach.intents.analyzetraining.period;

/** Something about the data that a reader must know; {@code first} and {@code second} depend on the code. */
record Flaw(Code code, double first, double second) {
    enum Code {
        /** first: how many; second: their load, or below 0 when unknown. */
        STRAVA_WITHHELD,
        /** first: sessions without a load. */
        WITHOUT_LOAD,
        /** first: sessions that look like another one. */
        DUPLICATES,
        /** first: sessions the service has not analysed. */
        NOT_ANALYZED,
        /** Neither sessions nor fitness. */
        NOTHING_LOGGED,
        /** No fitness on the days needed. */
        NO_FITNESS,
        /** first: days still to come. */
        STILL_TO_COME,
        /** first: days marked. */
        SICK_DAYS,
        /** first: days marked. */
        INJURED_DAYS,
        /** first: days marked. */
        HOLIDAY_DAYS
    }

    static Flaw of(Code code, double first) {
        return new Flaw(code, first, 0);
    }
}
