package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.consequences.Landing;
import io.github.intervalscoach.intents.consequences.PlannedSession;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.rules.ChangeRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What whoever approves must know of the days on which sessions land. */
record Warnings(Computed computed) {
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
        var landing = new Landing(computed.after(), computed.marks());
        computed.landed().forEach(session -> landing.alerts(session).forEach(alerts::add));
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
}
