package io.github.intervalscoach.intents.manageprofile.evidence;

import java.time.LocalDate;

/**
 * Why now is no time for a test.
 *
 * @param until the first day that is free of it
 */
record Blocker(Kind kind, LocalDate until) {
    enum Kind {
        ILLNESS,
        RACE,
        LIGHT_WEEK
    }
}
