package io.github.intervalscoach.intents.analyzerace.execution;

/**
 * Something about the data that a reader must know.
 *
 * @param number what it means depends on the code
 */
record Flaw(Code code, double number) {
    enum Code {
        /** Nothing second by second. */
        NO_RECORDING,
        /** Only the question says that it was a race. */
        NOT_MARKED,
        /** On foot, and the course's gradient is unknown. */
        NO_ALTITUDE,
        /** No heart rate. */
        NO_HEART_RATE,
        /** Percent of the samples that have one. */
        HEART_RATE_PARTIAL,
        /** Power that no meter measured. */
        POWER_ESTIMATED,
        /** The athlete excluded part of it. */
        EXCLUDED,
        /** Seconds by which the recorder ran on after the race or before it. */
        RECORDER_RAN_ON,
        /** Seconds of stops on the course, left out of the time. */
        LONG_STOPS,
        /** Seconds not in motion, and nothing says where. */
        STOPS_UNPLACED,
        /** No fitness of the evening before. */
        NO_FITNESS,
        /** Sessions of the build-up that may not be read. */
        STRAVA_WITHHELD
    }

    static Flaw of(Code code) {
        return new Flaw(code, 0);
    }
}
