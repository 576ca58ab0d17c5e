package io.github.intervalscoach.intents.applychanges.answer;

import io.github.intervalscoach.intents.answer.FieldChange;
import java.util.List;
import java.util.Optional;

/**
 * An operation that is done.
 *
 * @param id of the thing, the one that was made included
 * @param heldOtherwise fields that the service holds otherwise than was meant: meant, and held
 */
public record StepDone(int number, Optional<String> id, StepState state, List<FieldChange> heldOtherwise) {
    public StepDone {
        heldOtherwise = List.copyOf(heldOtherwise);
    }

    /** The same where {@code before} others come first. */
    public StepDone after(int before) {
        return new StepDone(number + before, id, state, heldOtherwise);
    }
}
