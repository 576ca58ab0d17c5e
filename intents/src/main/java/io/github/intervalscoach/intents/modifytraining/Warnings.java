package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.consequences.PlannedSession;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.EventDetails.Availability.Level;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.rules.ChangeRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What whoever approves must know of the days on which sessions land. */
record Warnings(Computed computed) {
    private static final int MOST_A_DAY = 4;
    private static final int MOST = 8;

    /**
     * In the order of the rules and of the days.
     *
     * @throws InvalidQuestion when a day cannot take a session at all
     */
    List<Alert> alerts() {
        var alerts = new ArrayList<Alert>();
        computed.effect()
                .broken()
                .forEach(breach -> alerts.add(new Alert(breach.rule().id(), breach.says())));
        computed.landed().forEach(session -> {
            requireRoom(session);
            alike(session).ifPresent(alerts::add);
            computed.marks().stream()
                    .filter(mark -> mark.covers(session.day()) && !mark.id().equals(session.id()))
                    .forEach(mark -> alerts.add(marked(session, mark)));
        });
        stillPlanned().ifPresent(alerts::add);
        return alerts.stream().distinct().limit(MOST).toList();
    }

    /** Marking days takes nothing away from them. */
    private Optional<Alert> stillPlanned() {
        List<Snapshot> made = computed.guarded().allowed().stream()
                .filter(operation -> operation.verb() == Verb.CREATE)
                .flatMap(operation -> operation.after().stream())
                .filter(Warnings::isMark)
                .toList();
        List<PlannedSession> there = computed.before().stream()
                .filter(session -> made.stream().anyMatch(mark -> covers(mark, session.day())))
                .toList();
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(new Alert(
                        ChangeRules.MARKED.id(),
                        "what is planned on the marked days stays: "
                                + there.stream()
                                        .map(session -> Wording.shortDate(session.day()) + " (" + session.id() + ")")
                                        .collect(Collectors.joining(", "))
                                + "; move or delete it by a call of its own"));
    }

    private static boolean isMark(Snapshot made) {
        return made.find("availability").isPresent()
                || made.find("category")
                        .filter(new Text(Category.HOLIDAY.name())::equals)
                        .isPresent();
    }

    private static boolean covers(Snapshot mark, LocalDate day) {
        return mark.firstDay().filter(first -> !day.isBefore(first)).isPresent()
                && mark.lastDay().filter(last -> !day.isAfter(last)).isPresent();
    }

    private Optional<Alert> alike(PlannedSession session) {
        return computed.after().stream()
                .filter(other -> !other.id().equals(session.id()) && other.day().equals(session.day()))
                .filter(other ->
                        other.sport().equals(session.sport()) && session.sport().isPresent())
                .findFirst()
                .map(other -> new Alert(
                        ChangeRules.SIMILAR.id(),
                        Wording.shortDate(session.day()) + " already has an open "
                                + session.sport().orElse("session")
                                + (other.id().startsWith("new") ? "" : " (" + other.id() + ")")
                                + (other.seconds().isPresent()
                                        ? " of "
                                                + Wording.duration(
                                                        other.seconds().getAsInt())
                                        : "")
                                + "; this would be one more"));
    }

    private void requireRoom(PlannedSession session) {
        long there = computed.after().stream()
                .filter(other -> other.day().equals(session.day()))
                .count();
        if (there > MOST_A_DAY) {
            throw new InvalidQuestion(
                    "day_full",
                    Wording.longDate(session.day()) + " would hold " + there + " open sessions.",
                    "Choose another day, or take something off it first; at most " + MOST_A_DAY + " are proposed.");
        }
        computed.marks().stream()
                .filter(mark -> mark.covers(session.day()) && level(mark) == Level.UNAVAILABLE)
                .findFirst()
                .ifPresent(mark -> {
                    throw new InvalidQuestion(
                            "day_unavailable",
                            Wording.longDate(session.day()) + " is marked as not available (" + mark.id() + ").",
                            "Choose another day, or take the mark away first: delete " + mark.id() + ".");
                });
    }

    private static Alert marked(PlannedSession session, CalendarEvent mark) {
        return new Alert(
                ChangeRules.MARKED.id(),
                Wording.shortDate(session.day()) + " is marked "
                        + (level(mark) == Level.LIMITED && mark.category() == CalendarEvent.Category.NOTE
                                ? "as a day with little time"
                                : mark.category().name().toLowerCase(Locale.ROOT))
                        + " (" + mark.id() + ")");
    }

    private static Level level(CalendarEvent mark) {
        return mark.details()
                .availability()
                .map(availability -> availability.level())
                .orElse(Level.NORMAL);
    }
}
