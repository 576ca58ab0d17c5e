package io.github.intervalscoach.intents.analyzetraining.activity;

import java.util.Optional;

/**
 * Something about the data that a reader must know; codes and numbers, words are made later.
 *
 * @param first meaning depends on the code
 * @param second meaning depends on the code
 * @param what meaning depends on the code; never text from outside
 */
record Flaw(Code code, double first, double second, Optional<String> what) {
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
        /** first: how many, second: the largest, bpm. */
        HEART_RATE_STEPS,
        /** first: mean of half an hour, second: the threshold set; bpm. */
        THRESHOLD_HEART_RATE,
        /** first: mean of ten seconds, second: the maximum set; bpm. */
        MAX_HEART_RATE,
        /** first: how many. */
        GPS_JUMPS,
        /** first: track longer than the distance, percent; below 0 shorter. */
        TRACK_LENGTH,
        /** first: climbing recorded / left after smoothing. */
        ALTITUDE_NOISE,
        /** first: overlap, percent; what: the other one's id. */
        DUPLICATE,
        /** first: the value, or its ratio to what it should be; what: of what. */
        UNIT_ERROR,
        /** first: step of watts per beat, percent; what: the first day after it. */
        POWER_OFFSET,
        /** first: hours that day had. */
        ODD_DAY,
        /** first: planned sessions of that day without a link. */
        PLAN_NOT_LINKED,
        /** first: of the service, second: ours; W. */
        POWER_CONTRADICTS,
        /** first: of the service, second: ours; points. */
        LOAD_CONTRADICTS
    }

    Flaw(Code code, double first, double second) {
        this(code, first, second, Optional.empty());
    }

    static Flaw of(Code code) {
        return new Flaw(code, 0, 0);
    }

    static Flaw of(Code code, double first) {
        return new Flaw(code, first, 0);
    }
}
