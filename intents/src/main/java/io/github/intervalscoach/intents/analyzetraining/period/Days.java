package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of the question: what is over, and what was before.
 *
 * @param window as asked
 * @param today in the athlete's zone
 */
record Days(DateRange window, LocalDate today) {
    /** Four weeks before any last week, and the month before any run. */
    private static final int LEAST_BEFORE = 35;

    static LocalDate oldest(DateRange window) {
        return window.first().minusDays(Math.max(window.length(), LEAST_BEFORE));
    }

    /** The days that count as done, today included; empty when the window lies ahead. */
    Optional<DateRange> done() {
        if (window.first().isAfter(today)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(window.first(), window.last().isAfter(today) ? today : window.last()));
    }

    /** As many days just before. */
    DateRange before() {
        return DateRange.endingOn(window.first().minusDays(1), window.length());
    }

    /** Whether the whole window is over, today excluded. */
    boolean isOver() {
        return window.last().isBefore(today);
    }
}
