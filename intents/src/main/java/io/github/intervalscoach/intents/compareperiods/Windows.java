package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Two periods that share no day, as asked.
 *
 * @param today in the athlete's zone; not over, so never compared
 */
record Windows(DateRange newer, DateRange older, LocalDate today) {
    /** Six weeks tell what a usual week is. */
    private static final int DAYS_BEFORE = 42;

    /** All the days that have to be read. */
    DateRange reach() {
        LocalDate last = newer.last().isBefore(today) ? newer.last() : today;
        return new DateRange(older.first().minusDays(DAYS_BEFORE), last);
    }

    /** The same to the end of the last week, since a plan is made by the week. */
    DateRange planReach() {
        LocalDate last = reach().last();
        return new DateRange(
                reach().first(), last.plusDays(7L - last.getDayOfWeek().getValue()));
    }

    /** The days of {@code window} that are over; empty when none is. */
    Optional<DateRange> done(DateRange window) {
        LocalDate yesterday = today.minusDays(1);
        if (window.first().isAfter(yesterday)) {
            return Optional.empty();
        }
        return Optional.of(window.last().isAfter(yesterday) ? new DateRange(window.first(), yesterday) : window);
    }
}
