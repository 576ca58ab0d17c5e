package io.github.intervalscoach.intents.plantraining.propose;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.OperationRefused;
import io.github.intervalscoach.intents.change.Guarded;
import io.github.intervalscoach.intents.change.SummaryLine;
import io.github.intervalscoach.intents.consequences.Around;
import io.github.intervalscoach.intents.consequences.Effect;
import io.github.intervalscoach.intents.consequences.Landing;
import io.github.intervalscoach.intents.consequences.PlannedSession;
import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.plantraining.read.Known;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What would change, what of it may be proposed, and what it does.
 *
 * @param landed sessions that are new, or on another day than before
 */
public record Suggestion(
        Known known,
        List<Operation> operations,
        List<PlannedSession> before,
        List<PlannedSession> after,
        List<PlannedSession> landed) {
    public Suggestion {
        operations = List.copyOf(operations);
        before = List.copyOf(before);
        after = List.copyOf(after);
        landed = List.copyOf(landed);
    }

    /** What may be proposed. */
    public Guarded guarded() {
        return Guarded.of(
                known.asked().athlete().id(),
                operations,
                List.of(),
                known.asked().today());
    }

    /** What it does to the training around. */
    public Effect effect() {
        return Effect.of(Around.of(known.asked().today(), known.days(), known.done()), before, after);
    }

    /** What whoever approves must know, in the order of the rules and of the days. */
    public List<Alert> alerts() {
        Stream<Alert> broken =
                effect().broken().stream().map(breach -> new Alert(breach.rule().id(), breach.says()));
        var landing = new Landing(after(), known().events());
        return Stream.concat(broken, landed().stream().flatMap(landing::alerts))
                .distinct()
                .toList();
    }

    /** Those that are not proposed, each with its reason. */
    public List<OperationRefused> refused() {
        return guarded().refused().stream()
                .map(refused -> OperationRefused.of(refused.operation(), refused.reason()))
                .toList();
    }

    /**
     * To be approved.
     *
     * @throws InvalidQuestion with code {@code read_only} where the key may change nothing
     */
    public Proposal proposal() {
        requireAccess(known);
        var asked = known.asked();
        String name = asked.ref().name();
        List<Operation> allowed = guarded().allowed();
        return new Proposal(
                asked.athlete().id(),
                name,
                asked.isCoach() ? "coach" : name,
                "plan_training " + asked.question().action().word(),
                allowed,
                effect().consequences(),
                SummaryLine.of(name, allowed),
                before.stream()
                        .map(session -> session.id() + " " + session.day())
                        .toList(),
                Optional.empty());
    }

    private static void requireAccess(Known known) {
        if (known.access() == Access.READ || known.access() == Access.NONE) {
            throw new InvalidQuestion(
                    "read_only",
                    "The key may read " + known.asked().ref().label() + " and not change anything.",
                    "The athlete can allow it in their settings; action review works as it is.");
        }
    }
}
