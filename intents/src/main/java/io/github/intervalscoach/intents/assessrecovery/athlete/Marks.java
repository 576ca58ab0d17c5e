package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.rules.RecoveryLimits;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Illness and injury as the calendar marks them, by category and never by title.
 *
 * @param ended last day of a mark that ended lately; that it is gone proves nothing
 * @param wayBack after an illness that ended lately
 */
record Marks(boolean ill, boolean injured, Optional<LocalDate> ended, Optional<WayBack> wayBack) {
    static Marks of(List<CalendarEvent> events, LocalDate day) {
        List<CalendarEvent> marks = events.stream()
                .filter(e -> e.category() == Category.SICK || e.category() == Category.INJURED)
                .toList();
        LocalDate since = day.minusDays(RecoveryLimits.DAYS_UNCLEAR);
        return new Marks(
                covers(marks, Category.SICK, day),
                covers(marks, Category.INJURED, day),
                marks.stream()
                        .map(mark -> mark.endExclusive().minusDays(1))
                        .filter(last -> last.isBefore(day) && !last.isBefore(since))
                        .max(Comparator.naturalOrder()),
                WayBack.of(events, day));
    }

    private static boolean covers(List<CalendarEvent> marks, Category category, LocalDate day) {
        return marks.stream().anyMatch(mark -> mark.category() == category && mark.covers(day));
    }
}
