package io.github.intervalscoach.intents.plantraining.review;

import io.github.intervalscoach.intents.consequences.PlannedSession;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection.Mark;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection.Row;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection.State;
import io.github.intervalscoach.intents.plantraining.read.Known;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The entries of some days, each its own row. */
record Rows(Known known, DateRange days) {
    private static final int MINUTE = 60;

    List<Row> sessions() {
        return known.events().stream()
                .filter(event -> days.contains(event.day()))
                .flatMap(event -> PlannedSession.of(event, known.asked().athlete()).stream()
                        .map(session -> row(event, session)))
                .toList();
    }

    /** What is still to be done, on whatever day. */
    List<PlannedSession> open() {
        return known.events().stream()
                .filter(event -> state(event) == State.OPEN)
                .flatMap(event -> PlannedSession.of(event, known.asked().athlete()).stream())
                .toList();
    }

    List<Mark> marks() {
        return known.events().stream()
                .filter(event -> event.category() != Category.WORKOUT
                        && !event.category().isRace())
                .filter(event -> event.days().days().anyMatch(days::contains))
                .map(event -> new Mark(
                        event.id(),
                        event.days().first(),
                        event.days().last(),
                        word(event),
                        event.phase().orElse(event.name()).shown()))
                .toList();
    }

    private Row row(CalendarEvent event, PlannedSession session) {
        return new Row(
                event.id(),
                event.day(),
                event.isAllDay()
                        ? Optional.empty()
                        : Optional.of(event.start().toLocalTime().toString()),
                word(event),
                event.sport(),
                event.name().shown(),
                event.movingSeconds().isPresent()
                        ? OptionalInt.of(event.movingSeconds().getAsInt() / MINUTE)
                        : OptionalInt.empty(),
                event.loadPoints(),
                session.isHard(),
                state(event));
    }

    private State state(CalendarEvent event) {
        boolean isDone = event.pairedActivityId().isPresent()
                || known.done().stream()
                        .anyMatch(activity -> activity.plannedEventId().equals(Optional.of(event.id())));
        if (isDone) {
            return State.DONE;
        }
        return event.day().isBefore(known.asked().today()) ? State.NOT_DONE : State.OPEN;
    }

    private static String word(CalendarEvent event) {
        return event.category() == Category.PLAN
                ? "phase"
                : event.category().name().toLowerCase(Locale.ROOT);
    }
}
