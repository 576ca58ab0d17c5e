package io.github.intervalscoach.intents.manageprofile.person;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.change.Guarded;
import io.github.intervalscoach.intents.change.subject.AthleteSnapshots;
import io.github.intervalscoach.intents.model.change.FieldDiff;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.FieldWords;
import io.github.intervalscoach.intents.model.change.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be proposed, and what stays. */
record Interpreted(Order order, List<Operation> operations, List<DataNote> notes) {
    static Interpreted of(Computed computed) {
        var asked = computed.order().asked();
        var guarded = Guarded.of(asked.athlete().id(), computed.operations(), List.of(), asked.today());
        guarded.refused().forEach(refused -> {
            throw new InvalidQuestion("not_possible", refused.reason(), "Change it on the website.");
        });
        return new Interpreted(computed.order(), guarded.allowed(), notes(guarded.allowed()));
    }

    private static List<DataNote> notes(List<Operation> operations) {
        List<String> touched = operations.stream()
                .flatMap(operation -> operation.touched().stream())
                .toList();
        var notes = new ArrayList<DataNote>();
        if (touched.contains(AthleteSnapshots.WEIGHT) || touched.contains(AthleteSnapshots.RESTING)) {
            notes.add(new DataNote(
                    "days_stay",
                    "The setting changes, not what was measured on any day.",
                    "Past activities stay as they were worked out, as far as is known; a device or service that brings"
                            + " in the same value may set it again."));
        }
        if (touched.contains(AthleteSnapshots.UNITS)) {
            notes.add(new DataNote(
                    "other_units_stay",
                    "Distance and pace follow.",
                    "Weight and temperature have switches of their own on the website; the unit of a sport's pace may be"
                            + " set apart too."));
        }
        return notes;
    }

    /** The change in a line. */
    String headline() {
        return operations.isEmpty()
                ? "It is so already"
                : operations.get(0).diff().stream().map(this::words).collect(Collectors.joining(", "));
    }

    private String words(FieldDiff diff) {
        return FieldWords.of(diff.field()).words() + " " + value(diff.field(), diff.before()) + " to "
                + value(diff.field(), diff.after());
    }

    private String value(String field, Optional<FieldValue> value) {
        return value.map(known -> known instanceof FieldValue.Decimal weight
                        ? Units.of(order.asked().athlete()).mass().of(weight.number())
                        : known.shown().toLowerCase(Locale.ROOT)
                                + FieldWords.of(field).unit())
                .orElse("none");
    }
}
