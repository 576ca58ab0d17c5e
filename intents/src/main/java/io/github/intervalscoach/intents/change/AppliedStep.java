package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.model.change.FieldDiff;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Outcome;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Verb;
import java.util.List;
import java.util.Optional;

/**
 * What became of one operation.
 *
 * @param result empty when it was not tried
 * @param ordered whether the order was about it
 */
public record AppliedStep(Operation operation, Optional<StepResult> result, boolean ordered) {
    /** In one word. */
    public enum Status {
        DONE,
        RECONCILED,
        REFUSED_STALE,
        REFUSED_PROTECTED,
        FAILED,
        /** The order was not about it. */
        SKIPPED,
        /** Something before it stopped the run. */
        NOT_REACHED
    }

    /** In one word. */
    public Status status() {
        return result.map(StepResult::outcome)
                .map(Outcome::name)
                .map(Status::valueOf)
                .orElse(ordered ? Status.NOT_REACHED : Status.SKIPPED);
    }

    /** Whether the same token can still do it. */
    public boolean isOpen() {
        return result.filter(StepResult::isFinal).isEmpty();
    }

    /** What the service holds otherwise than was meant, field by field; empty when it holds just that, or nobody looked. */
    public List<FieldDiff> altered() {
        Optional<Snapshot> seen = result.filter(end -> end.outcome().isDone()).flatMap(StepResult::readBack);
        if (seen.isEmpty() || operation.after().isEmpty()) {
            return List.of();
        }
        Snapshot meant = operation.after().get();
        if (operation.subject().hasIndependentFields()) {
            return meant.only(operation.touched()).diffTo(seen.get().only(operation.touched()));
        }
        // what the service adds to a new thing of its own accord is no alteration
        return operation.verb() == Verb.CREATE
                ? meant.diffTo(seen.get().only(meant.fields().keySet()))
                : meant.diffTo(seen.get());
    }

    /** Of an operation that came too late, what had become of the fields since it was proposed. */
    public List<FieldDiff> changedMeanwhile() {
        return status() == Status.REFUSED_STALE
                ? operation
                        .before()
                        .orElse(Snapshot.EMPTY)
                        .diffTo(result.flatMap(StepResult::found).orElse(Snapshot.EMPTY))
                : List.of();
    }
}
