package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Protection;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is to become another.
 *
 * @param day of the thing as it is; of what is made, as it will be
 * @param outsideName what somebody called it
 * @param protections what protects the thing, and was overruled by naming it
 */
public record OperationShown(
        int number,
        Verb verb,
        Subject thing,
        Optional<String> id,
        Optional<LocalDate> day,
        Optional<String> outsideName,
        List<FieldChange> changes,
        String why,
        List<Protection> protections) {
    public OperationShown {
        changes = List.copyOf(changes);
        protections = List.copyOf(protections);
    }

    /** As it is shown. */
    public static OperationShown of(Operation operation) {
        return new OperationShown(
                operation.number(),
                operation.verb(),
                operation.subject(),
                operation.id(),
                day(operation),
                thing(operation).find("name").map(FieldValue::shown),
                operation.diff().stream().map(FieldChange::of).toList(),
                operation.reason(),
                operation.accepted());
    }

    /** The day it is about. */
    static Optional<LocalDate> day(Operation operation) {
        return operation.subject() == Subject.WELLNESS_DAY
                ? operation.id().map(LocalDate::parse)
                : thing(operation).firstDay();
    }

    private static Snapshot thing(Operation operation) {
        return operation.before().or(operation::after).orElse(Snapshot.EMPTY);
    }
}
