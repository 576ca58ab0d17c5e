package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;

/** The 90 days to today and the 90 before them. */
record Windows(LocalDate today) {
    static final int DAYS = 90;

    DateRange now() {
        return DateRange.endingOn(today, DAYS);
    }

    DateRange before() {
        return DateRange.endingOn(today.minusDays(DAYS), DAYS);
    }

    DateRange both() {
        return new DateRange(before().first(), today);
    }
}
