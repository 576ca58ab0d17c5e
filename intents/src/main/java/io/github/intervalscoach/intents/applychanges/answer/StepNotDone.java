package io.github.intervalscoach.intents.applychanges.answer;

import io.github.intervalscoach.intents.answer.FieldChange;
import io.github.intervalscoach.intents.answer.OperationRefused;
import java.util.List;
import java.util.Optional;

/**
 * An operation that is not done.
 *
 * @param operation what it was, and why it is not done
 * @param changedMeanwhile fields that are no longer what the preview showed: shown then, and there now
 * @param cure what to do about it
 */
public record StepNotDone(
        int number,
        StepState state,
        OperationRefused operation,
        List<FieldChange> changedMeanwhile,
        Optional<String> cure) {
    public StepNotDone {
        changedMeanwhile = List.copyOf(changedMeanwhile);
    }

    /** The same where {@code before} others come first. */
    public StepNotDone after(int before) {
        return new StepNotDone(number + before, state, operation, changedMeanwhile, cure);
    }
}
