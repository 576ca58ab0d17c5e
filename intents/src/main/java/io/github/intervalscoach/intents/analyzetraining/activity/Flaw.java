package io.github.intervalscoach.intents.analyzetraining.activity;

/**
 * Something about the data that a reader must know; codes and numbers, words are made later.
 *
 * @param first meaning depends on the code
 * @param second meaning depends on the code
 */
record Flaw(Code code, double first, double second) {
    enum Code {
        /** first: how many. */
        STRAVA_WITHHELD,
        MANUAL_ENTRY,
        NO_RECORDING,
        NOT_ANALYZED,
        EXCLUDED_TIME,
        EXCLUDED_POWER,
        EXCLUDED_HEART_RATE,
        EXCLUDED_PACE,
        POWER_ESTIMATED,
        NO_THRESHOLD,
        NO_HEART_RATE,
        /** first: percent of samples with a value. */
        HEART_RATE_PARTIAL,
        /** first: seconds not recorded, second: the longest stretch of them. */
        RECORDING_GAPS,
        /** first: how many, second: highest value, W. */
        POWER_SPIKES,
        /** first: seconds in all. */
        POWER_DROPOUTS,
        /** first: seconds in all. */
        CADENCE_LOCK,
        /** first: seconds in all. */
        HEART_RATE_FLAT,
        /** first: seconds in all. */
        HEART_RATE_RANGE,
        /** first: planned sessions of that day without a link. */
        PLAN_NOT_LINKED,
        /** first: of the service, second: ours; W. */
        POWER_CONTRADICTS,
        /** first: of the service, second: ours; points. */
        LOAD_CONTRADICTS
    }

    static Flaw of(Code code) {
        return new Flaw(code, 0, 0);
    }

    static Flaw of(Code code, double first) {
        return new Flaw(code, first, 0);
    }
}
