package io.github.intervalscoach.intents.model.change;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change-set and what became of it so far.
 *
 * @param begun operations that may have been written and nobody knows
 * @param results at most one an operation, by number
 * @param touched when it was last worked on
 */
public record JournalEntry(
        ChangeSet changeSet, List<Begun> begun, List<StepResult> results, Optional<Instant> touched) {
    public JournalEntry {
        begun = List.copyOf(begun);
        results = List.copyOf(results);
    }

    /** The same with {@code ends} known besides. */
    public JournalEntry with(Collection<StepResult> ends) {
        return new JournalEntry(
                changeSet, begun, Stream.concat(results.stream(), ends.stream()).toList(), touched);
    }

    /** The same without what may be tried again. */
    public JournalEntry withEndsOnly() {
        return new JournalEntry(
                changeSet, begun, results.stream().filter(StepResult::isFinal).toList(), touched);
    }

    /** What became of the operation of that number. */
    public Optional<StepResult> result(int number) {
        return results.stream().filter(result -> result.number() == number).findFirst();
    }

    /** Whether and how the operation was begun without an end. */
    public Optional<Begun> begun(int number) {
        return begun.stream().filter(step -> step.number() == number).findFirst();
    }

    /** Whether anything of it was tried. */
    public boolean isStarted() {
        return touched.isPresent();
    }

    /** Whether it is done and nobody looked at it since: whoever did it died before. */
    public boolean isUnproven(Operation operation) {
        return operation.verb() != Verb.DELETE
                && result(operation.number())
                        .filter(end -> end.outcome().isDone() && end.readBack().isEmpty())
                        .isPresent();
    }

    /** The operations that the same token still has to do. */
    public List<Operation> open() {
        return changeSet.proposal().operations().stream()
                .filter(operation ->
                        result(operation.number()).filter(StepResult::isFinal).isEmpty())
                .toList();
    }

    /** Whether every operation has its end. */
    public boolean isComplete() {
        return open().isEmpty();
    }
}
