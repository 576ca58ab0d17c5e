package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.change.FieldDiff;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.model.wellness.CustomValue;
import io.github.intervalscoach.intents.model.wellness.MenstrualPhase;
import io.github.intervalscoach.intents.model.wellness.WellnessChange;
import io.github.intervalscoach.intents.model.wellness.WellnessField;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;

/** Days of wellness. A day is always there, maybe with nothing in it: it is changed and neither made nor deleted. */
final class WellnessDays implements Kind {
    @Override
    public CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations) {
        var days = new TreeSet<LocalDate>();
        operations.forEach(operation -> days.add(day(operation)));
        return ports.wellnessLog()
                .records(errand.athleteId(), new DateRange(days.first(), days.last()))
                .thenApply(records -> {
                    var present = new LinkedHashMap<Thing, Snapshot>();
                    days.forEach(day -> present.put(thing(day), Snapshot.EMPTY));
                    records.forEach(record -> present.put(thing(record.day()), WellnessSnapshots.of(record)));
                    return new Current(ImmutableMap.copyOf(present), ImmutableListMultimap.of());
                });
    }

    @Override
    public CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        return ports.wellnessWriter()
                .change(errand.athleteId(), change(batch.get(0)))
                .thenApply(changed -> List.of(changed.day().toString()));
    }

    @Override
    public void rehearse(Operation operation, Errand errand) {
        if (operation.verb() != Verb.UPDATE) {
            throw new IllegalArgumentException("A day is there already. Maybe change what it holds?");
        }
        change(operation);
    }

    private static WellnessChange change(Operation operation) {
        Fields fields = Fields.of(operation, ImmutableSet.copyOf(operation.touched()));
        var change = WellnessChange.on(day(operation))
                .comments(fields.text("comments"))
                .menstrualPhase(fields.constant(MenstrualPhase.class, "menstrual_phase"));
        for (FieldDiff diff : operation.diff()) {
            change = with(change, diff, fields);
        }
        return change;
    }

    private static WellnessChange with(WellnessChange change, FieldDiff diff, Fields fields) {
        String field = diff.field();
        if (field.equals("comments") || field.equals("menstrual_phase")) {
            return change;
        }
        if (field.equals("locked")) {
            return locked(change, fields);
        }
        if (field.startsWith(WellnessSnapshots.CUSTOM)) {
            return change.custom(custom(field, fields, diff));
        }
        return diff.after().isEmpty()
                ? change.clear(number(field))
                : change.set(number(field), Fields.required(fields.decimal(field), field));
    }

    private static WellnessChange locked(WellnessChange change, Fields fields) {
        if (!Fields.required(fields.truth("locked"), "locked")) {
            throw new IllegalArgumentException("Only the athlete can open a locked day, on the website.");
        }
        return change.locking();
    }

    private static CustomValue custom(String field, Fields fields, FieldDiff diff) {
        String code = field.substring(WellnessSnapshots.CUSTOM.length());
        return diff.after().filter(FieldValue.Decimal.class::isInstance).isPresent()
                ? new CustomValue.OfNumber(code, Fields.required(fields.decimal(field), field))
                : new CustomValue.OfText(code, Fields.required(fields.text(field), field));
    }

    private static WellnessField number(String field) {
        return Arrays.stream(WellnessField.values())
                .filter(known -> WellnessSnapshots.name(known).equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A day has no field " + field + "."));
    }

    private static LocalDate day(Operation operation) {
        return LocalDate.parse(operation.id().orElseThrow());
    }

    private static Thing thing(LocalDate day) {
        return new Thing(Subject.WELLNESS_DAY, day.toString());
    }
}
