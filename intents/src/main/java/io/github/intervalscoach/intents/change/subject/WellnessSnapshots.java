package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.wellness.CustomReading;
import io.github.intervalscoach.intents.model.wellness.DayLock;
import io.github.intervalscoach.intents.model.wellness.Reading;
import io.github.intervalscoach.intents.model.wellness.WellnessField;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Days as snapshots. What was carried over from another day belongs to that one and is no field of this. */
public final class WellnessSnapshots {
    static final String CUSTOM = "custom.";

    private WellnessSnapshots() {}

    /** The fields of {@code day}. */
    public static Snapshot of(WellnessRecord day) {
        var fields = new SnapshotBuilder();
        day.readings().stream()
                .filter(reading -> reading.origin() == Reading.Origin.OF_THE_DAY)
                .forEach(reading -> fields.decimal(name(reading.field()), OptionalDouble.of(reading.value())));
        fields.exact("comments", day.storedComments(), day.summary().comments())
                .constant("menstrual_phase", day.menstrualPhase());
        day.custom().forEach(own -> custom(fields, own));
        return fields.truth("locked", day.lock() == DayLock.LOCKED).build();
    }

    /** What the field is called in a snapshot: its name, with its unit. */
    public static String name(WellnessField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static void custom(SnapshotBuilder fields, CustomReading own) {
        if (own instanceof CustomReading.OfNumber number) {
            fields.decimal(CUSTOM + number.code(), OptionalDouble.of(number.value()));
        } else if (own instanceof CustomReading.OfText text) {
            fields.exact(CUSTOM + text.code(), Optional.of(text.stored()));
        }
    }
}
