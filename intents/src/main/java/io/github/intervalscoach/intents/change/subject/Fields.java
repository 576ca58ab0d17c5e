package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.change.FieldDiff;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What becomes of each field, as typed changes; a value of another type than the field's is refused. */
final class Fields {
    private final Map<String, FieldDiff> diffs = new LinkedHashMap<>();

    private Fields(List<FieldDiff> diffs) {
        diffs.forEach(diff -> this.diffs.put(diff.field(), diff));
    }

    /**
     * What {@code operation} does to the fields that can be {@code writable}.
     *
     * @throws IllegalArgumentException when it does something to another one
     */
    static Fields of(Operation operation, Set<String> writable) {
        operation.touched().stream()
                .filter(field -> !writable.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw new IllegalArgumentException("The field " + field + " of "
                            + operation.subject().word() + " cannot be written; the service keeps it.");
                });
        return new Fields(operation.diff());
    }

    /** Everything that {@code made} sets. */
    static Fields setting(Snapshot made) {
        return new Fields(Snapshot.EMPTY.diffTo(made));
    }

    Change<String> text(String field) {
        return change(field, FieldValue.Text.class, FieldValue.Text::letters);
    }

    Change<Integer> whole(String field) {
        return change(field, FieldValue.Whole.class, whole -> Math.toIntExact(whole.number()));
    }

    Change<Double> decimal(String field) {
        return change(field, FieldValue.Decimal.class, FieldValue.Decimal::number);
    }

    Change<LocalDate> day(String field) {
        return change(field, FieldValue.Day.class, FieldValue.Day::day);
    }

    Change<LocalDateTime> moment(String field) {
        return change(field, FieldValue.Moment.class, FieldValue.Moment::moment);
    }

    Change<Boolean> truth(String field) {
        return change(field, FieldValue.Truth.class, FieldValue.Truth::holds);
    }

    Change<List<String>> words(String field) {
        return change(field, FieldValue.Words.class, FieldValue.Words::words);
    }

    <E extends Enum<E>> Change<E> constant(Class<E> kind, String field) {
        return map(text(field), name -> Enum.valueOf(kind, name));
    }

    /** A value of a field that can have none, and none when it stays. */
    static <T> Optional<T> set(Change<T> change, String field) {
        if (change instanceof Change.Clear) {
            throw new IllegalArgumentException("The field " + field + " cannot be cleared. Maybe set it to another?");
        }
        return change instanceof Change.Set<T> set ? Optional.of(set.value()) : Optional.empty();
    }

    /** The value of a field that has to be there. */
    static <T> T required(Change<T> change, String field) {
        return set(change, field).orElseThrow(() -> new IllegalArgumentException("The field " + field + " is needed."));
    }

    static <T, R> Change<R> map(Change<T> change, Function<T, R> meaning) {
        if (change instanceof Change.Set<T> set) {
            return Change.to(meaning.apply(set.value()));
        }
        return change instanceof Change.Clear ? Change.clear() : Change.leave();
    }

    private <V extends FieldValue, T> Change<T> change(String field, Class<V> kind, Function<V, T> meaning) {
        FieldDiff diff = diffs.get(field);
        if (diff == null) {
            return Change.leave();
        }
        return diff.after()
                .map(value -> cast(field, value, kind))
                .map(meaning)
                .map(Change::to)
                .orElseGet(Change::clear);
    }

    private static <V extends FieldValue> V cast(String field, FieldValue value, Class<V> kind) {
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException(
                    "The field " + field + " holds a " + kind.getSimpleName() + ", nothing else.");
        }
        return kind.cast(value);
    }
}
