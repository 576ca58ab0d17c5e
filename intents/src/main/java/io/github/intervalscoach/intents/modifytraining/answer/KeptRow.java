package io.github.intervalscoach.intents.modifytraining.answer;

import java.util.List;
import java.util.Optional;

/**
 * Something that is not taken back.
 *
 * @param number of the operation that made it so
 * @param reason a sentence
 * @param fields that somebody changed since
 */
public record KeptRow(int number, Optional<String> id, String reason, List<String> fields) {
    public KeptRow {
        fields = List.copyOf(fields);
    }
}
