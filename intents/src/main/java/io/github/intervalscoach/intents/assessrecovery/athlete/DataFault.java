package io.github.intervalscoach.intents.assessrecovery.athlete;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something the audit found; words are made when it is shown.
 *
 * @param count how many, or how many days ago; 0 where nothing is counted
 * @param day the day it concerns
 */
record DataFault(Code code, int count, Optional<LocalDate> day) {
    static DataFault of(Code code) {
        return new DataFault(code, 0, Optional.empty());
    }

    static DataFault of(Code code, int count) {
        return new DataFault(code, count, Optional.empty());
    }

    static DataFault of(Code code, int count, LocalDate day) {
        return new DataFault(code, count, Optional.of(day));
    }

    enum Code {
        DAY_NOT_SYNCED,
        HRV_MISSING,
        HRV_STALE,
        HRV_SDNN_ONLY,
        HRV_IMPLAUSIBLE,
        RESTING_HEART_RATE_MISSING,
        RESTING_HEART_RATE_STALE,
        RESTING_HEART_RATE_IMPLAUSIBLE,
        SLEEP_MISSING,
        SLEEP_STALE,
        SLEEP_IMPLAUSIBLE,
        FEEL_MISSING,
        RATING_IMPLAUSIBLE,
        FITNESS_MISSING,
        FITNESS_GAPS,
        STRAVA_WITHHELD,
        NO_SESSION_LATELY,
        DONE_LOAD_UNKNOWN,
        PLANNED_LOAD_UNKNOWN,
        OTHER_ATHLETE,
        PROJECTED
    }
}
