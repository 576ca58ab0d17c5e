package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.compareperiods.answer.Side;
import io.github.intervalscoach.intents.model.DateRange;

/**
 * Days of a period that are no usual training days.
 *
 * @param days consecutive days, all of them in the period
 */
record Mark(Kind kind, Side in, DateRange days) {
    enum Kind {
        /** A lighter week in the plan. */
        LIGHT_WEEK_PLANNED,
        /** A week that was light as done, with nothing in the plan that says so. */
        LIGHT_WEEK_DONE,
        SICK,
        INJURED,
        HOLIDAY
    }
}
