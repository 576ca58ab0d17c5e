package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of an order.
 *
 * @param steps every operation of the change-set, in order
 */
public record Applied(ChangeSet changeSet, Course course, List<AppliedStep> steps) {
    /** Whether this is the first time. */
    public enum Course {
        FIRST,
        /** An earlier run had left something to do. */
        CONTINUED,
        /** Everything was done before, and this is what was recorded then. */
        REPLAYED,
        /** Nothing was written: this is what would become of it now. */
        REHEARSED
    }

    public Applied {
        steps = List.copyOf(steps);
    }

    /**
     * What the journal has, and what this run knows beyond it.
     *
     * @param results of this run, by number
     */
    static Applied of(JournalEntry entry, Order order, Map<Integer, StepResult> results, Course course) {
        List<AppliedStep> steps = entry.changeSet().proposal().operations().stream()
                .map(operation -> step(entry, order, results, operation))
                .toList();
        return new Applied(entry.changeSet(), course, steps);
    }

    /** The operations that the same token can still do. */
    public List<Integer> left() {
        return steps.stream()
                .filter(AppliedStep::isOpen)
                .map(step -> step.operation().number())
                .toList();
    }

    /** The token that does what is left. */
    public Optional<Token> continues() {
        return left().isEmpty() ? Optional.empty() : Optional.of(changeSet.token());
    }

    /** How many ended that way. */
    public long count(AppliedStep.Status status) {
        return steps.stream().filter(step -> step.status() == status).count();
    }

    private static AppliedStep step(
            JournalEntry entry, Order order, Map<Integer, StepResult> results, Operation operation) {
        int number = operation.number();
        Optional<StepResult> result = entry.result(number).or(() -> Optional.ofNullable(results.get(number)));
        return new AppliedStep(operation, result, order.includes(number));
    }
}
