package io.github.intervalscoach.intents.analyzetraining.period;

import java.time.LocalDate;
import java.util.Optional;

/** Something about the data that a reader must know; the numbers and the day depend on the code. */
record Flaw(Code code, double first, double second, Optional<LocalDate> day) {
    enum Code {
        /** first: how many; second: their load, or below 0 when unknown. */
        STRAVA_WITHHELD,
        /** first: sessions without a load. */
        WITHOUT_LOAD,
        /** first: sessions that look like another one. */
        DUPLICATES,
        /** first: sessions the service has not analysed. */
        NOT_ANALYZED,
        /** Neither sessions nor fitness; first: days before that were read too; day: the next session on record. */
        NOTHING_LOGGED,
        /** first: days of the window before the record begins; day: its first. */
        BEFORE_RECORD,
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
        return new Flaw(code, first, 0, Optional.empty());
    }
}
