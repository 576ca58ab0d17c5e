package io.github.intervalscoach.intents.compareperiods;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something about the data that a reader must know.
 *
 * @param newer how many in the newer period; days or sessions
 * @param older how many in the older period
 * @param day the day it is about, where it is about one
 */
record Flaw(Code code, int newer, int older, Optional<LocalDate> day) {
    enum Code {
        /** Days asked for that are not over. */
        NOT_OVER,
        /** Days cut because the record begins later; the day is the first of the record. */
        BEFORE_RECORD,
        /** A period with nothing on record at all: 1 or 0; the day is the first or the nearest of the record. */
        NOTHING_ON_RECORD,
        /** Sessions that may not be read. */
        STRAVA_WITHHELD,
        /** Sessions without a load. */
        WITHOUT_LOAD,
        /** Sessions that look like another one. */
        DUPLICATES
    }

    static Flaw of(Code code, int newer, int older) {
        return new Flaw(code, newer, older, Optional.empty());
    }
}
