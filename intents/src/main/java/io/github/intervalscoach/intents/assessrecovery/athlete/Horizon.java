package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Fitness and fatigue six weeks back and ahead, as the service has them at the end of each day.
 *
 * @param plannedTo last day with anything planned; the service takes every day after it as free
 */
record Horizon(DailySeries fitness, DailySeries fatigue, Optional<LocalDate> plannedTo) {
    static final int DAYS = 42;

    static Horizon of(WellnessHistory history, Subject subject, List<CalendarEvent> events) {
        LocalDate last = subject.day().plusDays(DAYS);
        int days = 2 * DAYS + 2;
        return new Horizon(
                history.series(last, days, d -> d.load().fitness()),
                history.series(last, days, d -> d.load().fatigue()),
                events.stream()
                        .filter(e ->
                                e.category() == Category.WORKOUT || e.category().isRace())
                        .map(CalendarEvent::day)
                        .filter(day -> day.isAfter(subject.today()) && !day.isAfter(last))
                        .max(LocalDate::compareTo));
    }
}
