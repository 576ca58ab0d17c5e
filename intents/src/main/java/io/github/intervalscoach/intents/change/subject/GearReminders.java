package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.gear.Limit;
import io.github.intervalscoach.intents.model.gear.NewReminder;
import io.github.intervalscoach.intents.model.gear.ReminderChange;
import io.github.intervalscoach.intents.model.gear.ReminderChange.Counting;
import io.github.intervalscoach.intents.model.gear.ReminderLimit;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Reminders on gear. Counting starts again on the day it is asked, and on no other: that cannot be taken back. */
final class GearReminders implements Kind {
    private static final ImmutableSet<String> CHANGEABLE = ImmutableSet.<String>builder()
            .add("name", "last_reset", "snoozed_until")
            .addAll(Arrays.stream(Limit.values()).map(GearSnapshots::field).toList())
            .build();
    private static final List<String> TELLING = List.of("gear_id", "name");

    /** As long as a proposal is valid. */
    private static final int DAYS_TO_SAY_YES = 2;

    @Override
    public CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations) {
        return ports.gearLog().gear(errand.athleteId()).thenApply(all -> {
            var reminders = new LinkedHashMap<String, Snapshot>();
            all.forEach(gear -> gear.reminders()
                    .forEach(reminder -> reminders.put(reminder.id(), GearSnapshots.of(gear.id(), reminder))));
            return GearPieces.current(Subject.GEAR_REMINDER, operations, reminders, TELLING);
        });
    }

    @Override
    public CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        Operation operation = batch.get(0);
        String athlete = errand.athleteId();
        String gear = gear(operation);
        String id = operation.id().orElse("");
        var writer = ports.gearWriter();
        return switch (operation.verb()) {
            // the answer is the whole gear and does not say which reminder is the new one: reading will
            case CREATE -> writer.createReminder(athlete, gear, made(operation)).thenApply(whole -> List.of());
            case UPDATE ->
                writer.changeReminder(athlete, gear, id, change(operation, errand.today()))
                        .thenApply(whole -> List.of(id));
            case DELETE -> writer.deleteReminder(athlete, gear, id).thenApply(whole -> List.of(id));
        };
    }

    @Override
    public void rehearse(Operation operation, Errand errand) {
        gear(operation);
        switch (operation.verb()) {
            case CREATE -> made(operation);
            case UPDATE -> change(operation, errand.today());
            case DELETE -> {}
        }
    }

    private static String gear(Operation operation) {
        Snapshot known = operation.before().or(operation::after).orElseThrow();
        if (known.find("gear_id").orElse(null) instanceof Text text) {
            return text.letters();
        }
        throw new IllegalArgumentException("A reminder is on gear: the field gear_id is needed.");
    }

    private static NewReminder made(Operation operation) {
        Fields fields = Fields.setting(operation.after().orElseThrow());
        return new NewReminder(Fields.required(fields.text("name"), "name"), limits(fields));
    }

    private static ReminderChange change(Operation operation, LocalDate today) {
        Fields fields = Fields.of(operation, CHANGEABLE);
        Change<String> name = fields.text("name");
        return new ReminderChange(
                Fields.set(name, "name").map(Change::to).orElse(name),
                limits(fields),
                counting(fields, today),
                snoozeDays(fields, today));
    }

    private static List<ReminderLimit> limits(Fields fields) {
        return Arrays.stream(Limit.values())
                .flatMap(limit -> Fields.set(fields.decimal(GearSnapshots.field(limit)), GearSnapshots.field(limit))
                        .map(allowed -> new ReminderLimit(limit, allowed))
                        .stream())
                .toList();
    }

    private static Counting counting(Fields fields, LocalDate today) {
        Optional<LocalDate> reset = Fields.set(fields.day("last_reset"), "last_reset");
        if (reset.isPresent() && reset.get().isBefore(today.minusDays(DAYS_TO_SAY_YES))) {
            throw new IllegalArgumentException(
                    "Counting can only start again now, not on " + reset.get() + ". Maybe set it on the website?");
        }
        return reset.isPresent() ? Counting.STARTS_AGAIN : Counting.GOES_ON;
    }

    private static int snoozeDays(Fields fields, LocalDate today) {
        return Fields.set(fields.day("snoozed_until"), "snoozed_until")
                .map(until -> Math.toIntExact(ChronoUnit.DAYS.between(today, until)))
                .orElse(0);
    }
}
