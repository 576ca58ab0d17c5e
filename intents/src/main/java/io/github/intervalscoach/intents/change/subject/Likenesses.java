package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.change.subject.Candidate.Likeness;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the things that are there look like what an operation makes. */
final class Likenesses {
    private Likenesses() {}

    /**
     * Those that agree in every field of {@code telling} that the operation sets; the service may have changed the rest.
     *
     * @param known what is there, by id
     */
    static Stream<Candidate> of(Operation operation, Map<String, Snapshot> known, List<String> telling) {
        Snapshot made = operation.after().orElse(Snapshot.EMPTY);
        return known.entrySet().stream()
                .filter(thing -> telling.stream()
                        .filter(field -> made.find(field).isPresent())
                        .allMatch(field ->
                                agree(made.find(field), thing.getValue().find(field))))
                .map(thing -> new Candidate(thing.getKey(), Likeness.SAME_LOOK));
    }

    /** Blanks around words are what services drop. */
    private static boolean agree(Optional<FieldValue> meant, Optional<FieldValue> stored) {
        return meant.map(Likenesses::stripped).equals(stored.map(Likenesses::stripped));
    }

    private static FieldValue stripped(FieldValue value) {
        return value instanceof Text text ? new Text(text.letters().strip()) : value;
    }
}
