package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.compareperiods.answer.Side;
import io.github.intervalscoach.intents.model.DateRange;
import java.util.Optional;

/**
 * One of the two periods.
 *
 * @param done the days of it that are over and on record; empty when there are none
 */
record Period(Side side, DateRange asked, Optional<DateRange> done) {
    int days() {
        return done.map(DateRange::length).orElse(0);
    }
}
