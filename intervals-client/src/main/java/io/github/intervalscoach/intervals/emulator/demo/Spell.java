package io.github.intervalscoach.intervals.emulator.demo;

import java.time.LocalDate;

/**
 * Days that were not as usual.
 *
 * @param from first day
 * @param until the day after the last
 */
record Spell(Kind kind, String name, LocalDate from, LocalDate until) {

    /** Why. */
    enum Kind {
        SICK,
        HOLIDAY,
        INJURED,
        /** Nothing reached the service; no entry of the calendar says so. */
        NO_SYNC
    }

    /** Whether a session cannot be done: a niggle stops nothing but running. */
    boolean stops(Session session) {
        return kind != Kind.INJURED || session.discipline() == Discipline.RUN;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
