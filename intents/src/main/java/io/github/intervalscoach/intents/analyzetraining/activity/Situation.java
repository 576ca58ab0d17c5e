package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.LoggedActivity;
import java.util.List;

/**
 * What the question turned out to mean.
 *
 * @param matches everything that fits, oldest first
 * @param planned sessions and races of those days; when none was read, only those not linked to anything done
 */
record Situation(Kind kind, List<LoggedActivity> matches, List<CalendarEvent> planned) {
    Situation {
        matches = List.copyOf(matches);
        planned = List.copyOf(planned);
    }

    enum Kind {
        /** One session was read. */
        READ,
        /** Several fit; none was read. */
        SEVERAL,
        /** There is one, and it may not be read. */
        WITHHELD,
        /** None fits. */
        NOTHING
    }
}
