package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection.Deleted;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection.Kept;
import java.util.List;
import java.util.Locale;

/** What is on the calendar in the days that are proposed, and what becomes of it. */
record There(Draft draft) {
    /** Races and marks of the days that are proposed. */
    List<Kept> kept() {
        return draft.known().events().stream()
                .filter(event -> event.category().isRace()
                        || event.category() == Category.HOLIDAY
                        || event.category() == Category.SICK
                        || event.category() == Category.INJURED)
                .filter(this::isProposed)
                .map(event -> new Kept(
                        event.id(),
                        event.days().first(),
                        event.days().last(),
                        event.category().name().toLowerCase(Locale.ROOT),
                        event.name().shown()))
                .toList();
    }

    /** How many sessions stay. */
    int keptSessions() {
        return (int) draft.known().open().stream().filter(this::isProposed).count()
                - draft.released().size();
    }

    /** Sessions that go. */
    List<Deleted> deleted() {
        return draft.released().stream()
                .map(event -> new Deleted(event.id(), event.day(), event.name().shown()))
                .toList();
    }

    private boolean isProposed(CalendarEvent event) {
        return event.days().days().anyMatch(draft.span().proposed()::contains);
    }
}
