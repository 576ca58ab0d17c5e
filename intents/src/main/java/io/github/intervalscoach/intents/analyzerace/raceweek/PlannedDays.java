package io.github.intervalscoach.intents.analyzerace.raceweek;

import io.github.intervalscoach.intents.analyzerace.contest.Diary;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the calendar has planned by day, and nothing that is done already. */
record PlannedDays(Diary diary, CalendarEvent race) {
    List<CalendarEvent> on(LocalDate day) {
        return diary.calendar().stream()
                .filter(event -> event.day().equals(day))
                .filter(event -> event.category() == Category.WORKOUT
                        || (event.category().isRace() && !event.id().equals(race.id())))
                .filter(this::isOpen)
                .toList();
    }

    double load(LocalDate day) {
        return on(day).stream().flatMapToDouble(e -> e.loadPoints().stream()).sum();
    }

    private boolean isOpen(CalendarEvent event) {
        return event.pairedActivityId().isEmpty()
                && diary.sessions().stream().noneMatch(a -> a.plannedEventId().equals(Optional.of(event.id())));
    }
}
