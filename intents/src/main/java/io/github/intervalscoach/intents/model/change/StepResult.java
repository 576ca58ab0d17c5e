package io.github.intervalscoach.intents.model.change;

import java.util.Optional;

/**
 * What became of one operation.
 *
 * @param id of the thing, the one that was made included
 * @param found what was there; of a refusal, instead of what the proposal knew
 * @param readBack what was there afterwards; empty for a deletion, and as long as nobody looked
 * @param failure why it was not done
 */
public record StepResult(
        int number,
        Outcome outcome,
        Optional<String> id,
        Optional<Snapshot> found,
        Optional<Snapshot> readBack,
        Optional<Failure> failure) {

    /** Done to the thing of that id. */
    public static StepResult done(int number, Outcome outcome, String id) {
        return new StepResult(number, outcome, Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Not done, because something else was found. */
    public static StepResult stale(Operation operation, Optional<Snapshot> found) {
        return new StepResult(
                operation.number(), Outcome.REFUSED_STALE, operation.id(), found, Optional.empty(), Optional.empty());
    }

    /** Not done. */
    public static StepResult failed(Operation operation, Outcome outcome, Failure failure) {
        return new StepResult(
                operation.number(), outcome, operation.id(), Optional.empty(), Optional.empty(), Optional.of(failure));
    }

    /** The same, and this was read back. */
    public StepResult readBack(Optional<Snapshot> seen) {
        return new StepResult(number, outcome, id, found, seen, failure);
    }

    /** Whether the same token will never try it again. */
    public boolean isFinal() {
        return failure.filter(known -> known.retry() == Failure.Retry.HELPS).isEmpty();
    }
}
