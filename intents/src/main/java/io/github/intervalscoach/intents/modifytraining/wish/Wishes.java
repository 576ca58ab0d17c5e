package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked for.
 *
 * @param operations numbered from 1; without those that would change nothing
 * @param readings how something was understood, in sentences of ours
 */
public record Wishes(List<Operation> operations, List<String> readings) {
    public Wishes {
        operations = List.copyOf(operations);
        readings = List.copyOf(readings);
    }

    /** The same, with one more sentence of how it was understood. */
    Wishes reading(String sentence) {
        return new Wishes(
                operations,
                Stream.concat(readings.stream(), Stream.of(sentence)).toList());
    }

    /** Puts operations together, numbering them. */
    static final class Builder {
        private final List<Operation> operations = new ArrayList<>();
        private final List<String> readings = new ArrayList<>();

        Builder create(Snapshot after, String reason) {
            operations.add(Operation.create(next(), Subject.CALENDAR_EVENT, after, reason));
            return this;
        }

        /** Nothing, when nothing changes. */
        Builder update(Subject subject, String id, Snapshot before, Snapshot after, String reason) {
            if (!before.equals(after)) {
                operations.add(Operation.update(next(), new Thing(subject, id), before, after, reason));
            }
            return this;
        }

        Builder delete(Thing thing, Snapshot before, String reason) {
            operations.add(Operation.delete(next(), thing, before, reason));
            return this;
        }

        Builder add(Operation operation) {
            operations.add(operation.numbered(next()));
            return this;
        }

        Builder read(List<String> sentences) {
            sentences.stream().filter(sentence -> !readings.contains(sentence)).forEach(readings::add);
            return this;
        }

        Wishes build() {
            return new Wishes(operations, readings);
        }

        private int next() {
            return operations.size() + 1;
        }
    }
}
