package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.model.change.FieldDiff;
import io.github.intervalscoach.intents.model.change.Operation;
import java.util.List;

/**
 * How a change-set would be taken back.
 *
 * @param operations the way back, last done first, numbered from 1
 * @param kept what stays as it is, and why
 */
public record UndoPlan(List<Operation> operations, List<Kept> kept) {
    public UndoPlan {
        operations = List.copyOf(operations);
        kept = List.copyOf(kept);
    }

    /**
     * Something that is not taken back.
     *
     * @param operation what was done
     * @param reason a sentence
     * @param edits what somebody changed since; naming the id takes it back all the same
     */
    public record Kept(Operation operation, String reason, List<FieldDiff> edits) {
        public Kept {
            edits = List.copyOf(edits);
        }
    }
}
