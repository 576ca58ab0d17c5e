package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Verb;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was asked for and is not proposed.
 *
 * @param reason a sentence
 */
public record OperationRefused(
        Verb verb,
        Subject thing,
        Optional<String> id,
        Optional<LocalDate> day,
        Optional<String> outsideName,
        String reason) {
    /** Not proposed because of {@code reason}. */
    public static OperationRefused of(Operation operation, String reason) {
        return new OperationRefused(
                operation.verb(),
                operation.subject(),
                operation.id(),
                OperationShown.day(operation),
                operation
                        .before()
                        .or(operation::after)
                        .flatMap(thing -> thing.find("name"))
                        .map(FieldValue::shown),
                reason);
    }
}
