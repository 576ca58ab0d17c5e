package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.consequences.Demand;
import io.github.intervalscoach.intents.consequences.PlannedSession;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.model.workout.PlannedFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The open calendar as it is, and as operations leave it. */
public record Planned(Ground ground) {
    /** What is planned from today on and not done. */
    public List<PlannedSession> before() {
        return ground.events().stream()
                .filter(ground::isOpen)
                .flatMap(event -> PlannedSession.of(event, ground.athlete()).stream())
                .toList();
    }

    /** The same after {@code operations}. */
    public List<PlannedSession> after(List<Operation> operations) {
        var planned = new ArrayList<>(before());
        for (Operation operation : operations) {
            if (operation.subject() == Subject.CALENDAR_EVENT) {
                operation
                        .id()
                        .ifPresent(
                                id -> planned.removeIf(session -> session.id().equals(id)));
                session(operation)
                        .filter(session -> !session.day().isBefore(ground.today()))
                        .ifPresent(planned::add);
            }
        }
        return List.copyOf(planned);
    }

    /** The session that {@code operation} leaves; empty where it leaves none that is open. */
    public Optional<PlannedSession> session(Operation operation) {
        if (operation.verb() == Verb.DELETE || operation.subject() != Subject.CALENDAR_EVENT) {
            return Optional.empty();
        }
        Snapshot after = operation.after().orElseThrow();
        Optional<CalendarEvent> event = operation.id().flatMap(ground::event);
        if (event.filter(known -> known.pairedActivityId().isPresent()).isPresent() || !isSession(after)) {
            return Optional.empty();
        }
        Optional<PlannedSession> known = event.flatMap(one -> PlannedSession.of(one, ground.athlete()));
        boolean isAsItWas = known.isPresent()
                && operation.touched().stream()
                        .noneMatch(field -> List.of("description", "sport", "moving_seconds", "load_points", "category")
                                .contains(field));
        return Optional.of(isAsItWas ? known.get().on(day(after)) : read(operation, after));
    }

    private PlannedSession read(Operation operation, Snapshot after) {
        String sport = text(after, "sport");
        Optional<PlannedFigures> figures = sport.isEmpty()
                ? Optional.empty()
                : WrittenWorkout.read(text(after, "description"), sport, ground.athlete(), ground.language())
                        .figures();
        OptionalInt seconds = figures.map(known -> known.seconds().isPresent()
                        ? OptionalInt.of(Math.toIntExact(known.seconds().getAsLong()))
                        : OptionalInt.empty())
                .orElseGet(() -> whole(after, "moving_seconds"));
        OptionalInt load = figures.map(PlannedFigures::loadPoints).orElseGet(() -> whole(after, "load_points"));
        Category category = Category.valueOf(text(after, "category"));
        return new PlannedSession(
                operation.id().orElse("new " + operation.number()),
                day(after),
                category,
                after.find("name").map(FieldValue::shown).orElse(""),
                Optional.of(sport).filter(name -> !name.isEmpty()),
                seconds,
                load.isPresent() ? OptionalDouble.of(load.getAsInt()) : OptionalDouble.empty(),
                category.isRace() ? Demand.HARD : figures.map(Demand::of).orElse(Demand.OTHER));
    }

    private static boolean isSession(Snapshot after) {
        String category = text(after, "category");
        return category.equals(Category.WORKOUT.name())
                || category.toLowerCase(Locale.ROOT).startsWith("race");
    }

    private static LocalDate day(Snapshot after) {
        return ((FieldValue.Moment) after.find("start").orElseThrow()).moment().toLocalDate();
    }

    private static String text(Snapshot after, String field) {
        return after.find(field).orElse(new FieldValue.Text("")) instanceof FieldValue.Text text ? text.letters() : "";
    }

    private static OptionalInt whole(Snapshot after, String field) {
        return after.find(field).isPresent() && after.find(field).get() instanceof FieldValue.Whole whole
                ? OptionalInt.of(Math.toIntExact(whole.number()))
                : OptionalInt.empty();
    }
}
