package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.change.subject.Current;
import io.github.intervalscoach.intents.change.subject.Errand;
import io.github.intervalscoach.intents.change.subject.Kinds;
import io.github.intervalscoach.intents.model.change.Begun;
import io.github.intervalscoach.intents.model.change.Failure;
import io.github.intervalscoach.intents.model.change.Failure.Retry;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Outcome;
import io.github.intervalscoach.intents.model.change.Protection;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Verb;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the world as it is now says about operations: done already, not to be done, or to be written. */
final class Judge {
    private final Errand errand;
    private final Current current;
    private final List<Begun> begun;
    private final Reunion reunion;

    Judge(Errand errand, JournalEntry entry, List<Begun> begun, List<Operation> operations, Current current) {
        this.errand = errand;
        this.current = current;
        this.begun = begun;
        this.reunion = Reunion.of(operations, begun, entry, current);
    }

    /** How {@code operation} ends without being written; empty when it is to be written. */
    Optional<StepResult> settled(Operation operation) {
        return found(operation).or(() -> refused(operation));
    }

    /** Whether reading alone says how {@code operation} ended. */
    Optional<StepResult> found(Operation operation) {
        boolean mayBeDone = begun.stream().anyMatch(step -> step.number() == operation.number());
        if (operation.verb() == Verb.CREATE) {
            return reunion.madeBy(operation.number())
                    .map(id -> StepResult.done(operation.number(), Outcome.RECONCILED, id));
        }
        Optional<Snapshot> there = operation.thing().flatMap(current::find);
        if (mayBeDone && isMeant(operation, there)) {
            return Optional.of(StepResult.done(
                    operation.number(), Outcome.RECONCILED, operation.id().orElseThrow()));
        }
        return isAsProposed(operation, there) ? Optional.empty() : Optional.of(StepResult.stale(operation, there));
    }

    private Optional<StepResult> refused(Operation operation) {
        List<Protection> protections = Protection.of(operation, errand.today()).stream()
                .filter(protection -> !operation.accepted().contains(protection))
                .toList();
        if (!protections.isEmpty()) {
            String why = protections.stream().map(Protection::words).collect(Collectors.joining("; "));
            return Optional.of(StepResult.failed(
                    operation,
                    Outcome.REFUSED_PROTECTED,
                    new Failure(
                            "protected", "It is " + why + ".", "Name it by its id to change it.", Retry.HELPS_NOT)));
        }
        return Kinds.objection(operation, errand)
                .map(words -> StepResult.failed(
                        operation,
                        Outcome.FAILED,
                        new Failure("not_writable", words, "Propose it again in another way.", Retry.HELPS_NOT)));
    }

    private static boolean isMeant(Operation operation, Optional<Snapshot> there) {
        if (operation.verb() == Verb.DELETE) {
            return there.isEmpty();
        }
        return there.isPresent() && isEqual(operation.after().orElseThrow(), there.get(), operation.touched());
    }

    private static boolean isAsProposed(Operation operation, Optional<Snapshot> there) {
        Snapshot before = operation.before().orElseThrow();
        return operation.subject().hasIndependentFields()
                ? there.isPresent() && isEqual(before, there.get(), operation.touched())
                : there.equals(Optional.of(before));
    }

    private static boolean isEqual(Snapshot one, Snapshot other, Collection<String> fields) {
        return one.only(fields).equals(other.only(fields));
    }
}
