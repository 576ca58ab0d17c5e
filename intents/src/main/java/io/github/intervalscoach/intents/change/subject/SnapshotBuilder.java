package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Puts a snapshot together; what is empty becomes no field. */
final class SnapshotBuilder {
    private final Map<String, FieldValue> fields = new LinkedHashMap<>();

    SnapshotBuilder text(String field, Optional<String> value) {
        return put(field, value.map(FieldValue.Text::new));
    }

    SnapshotBuilder text(String field, String value) {
        return text(field, Optional.of(value));
    }

    SnapshotBuilder exact(String field, Optional<ExactText> value) {
        return text(field, value.map(ExactText::letters));
    }

    /** The letters where they are known; otherwise what is shown, unless that is a stand-in. */
    SnapshotBuilder exact(String field, Optional<ExactText> stored, Optional<OutsideText> shown) {
        return text(
                field,
                stored.map(ExactText::letters)
                        .or(() -> shown.filter(text -> !text.isWithheld()).map(OutsideText::shown)));
    }

    SnapshotBuilder constant(String field, Optional<? extends Enum<?>> value) {
        return text(field, value.map(Enum::name));
    }

    SnapshotBuilder whole(String field, OptionalInt value) {
        return value.isPresent() ? put(field, Optional.of(new FieldValue.Whole(value.getAsInt()))) : this;
    }

    SnapshotBuilder decimal(String field, OptionalDouble value) {
        return value.isPresent() ? put(field, Optional.of(new FieldValue.Decimal(value.getAsDouble()))) : this;
    }

    SnapshotBuilder rounded(String field, OptionalDouble value) {
        return value.isPresent()
                ? put(field, Optional.of(new FieldValue.Whole(Math.round(value.getAsDouble()))))
                : this;
    }

    SnapshotBuilder day(String field, Optional<LocalDate> value) {
        return put(field, value.map(FieldValue.Day::new));
    }

    SnapshotBuilder moment(String field, Optional<LocalDateTime> value) {
        return put(field, value.map(FieldValue.Moment::new));
    }

    SnapshotBuilder truth(String field, boolean value) {
        return put(field, Optional.of(new FieldValue.Truth(value)));
    }

    /** No words and no field are the same. */
    SnapshotBuilder words(String field, List<String> value) {
        return value.isEmpty() ? this : put(field, Optional.of(new FieldValue.Words(value)));
    }

    Snapshot build() {
        return Snapshot.of(fields);
    }

    private SnapshotBuilder put(String field, Optional<FieldValue> value) {
        value.ifPresent(given -> fields.put(field, given));
        return this;
    }
}
