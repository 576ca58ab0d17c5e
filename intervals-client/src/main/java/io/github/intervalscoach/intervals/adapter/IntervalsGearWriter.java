package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearChange;
import io.github.intervalscoach.intents.model.gear.NewGear;
import io.github.intervalscoach.intents.model.gear.NewReminder;
import io.github.intervalscoach.intents.model.gear.ReminderChange;
import io.github.intervalscoach.intents.port.GearWriter;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.GearRow;
import io.github.intervalscoach.intervals.wire.GearWrite;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Changes of gear. A reminder's answer is the whole gear. */
record IntervalsGearWriter(Upstream upstream) implements GearWriter {
    private static final Operation CREATE = Operations.named("create-gear");
    private static final Operation UPDATE = Operations.named("update-gear");
    private static final Operation DELETE = Operations.named("delete-gear");
    private static final Operation REPLACE = Operations.named("replace-gear");
    private static final Operation CREATE_REMINDER = Operations.named("create-gear-reminder");
    private static final Operation UPDATE_REMINDER = Operations.named("update-gear-reminder");
    private static final Operation DELETE_REMINDER = Operations.named("delete-gear-reminder");

    @Override
    public CompletionStage<Gear> create(String athleteId, NewGear gear) {
        var call = Call.of("adding gear for athlete " + athleteId, CREATE, athleteId);
        return writing().send(call, () -> GearWrite.create(gear), IntervalsGearWriter::held);
    }

    @Override
    public CompletionStage<Gear> change(String athleteId, String gearId, GearChange change) {
        var call = Call.of("changing" + of(athleteId, gearId), UPDATE, athleteId, gearId);
        return writing().send(call, () -> GearWrite.change(change), IntervalsGearWriter::held);
    }

    @Override
    public CompletionStage<String> delete(String athleteId, String gearId) {
        return writing().delete(Call.of("deleting" + of(athleteId, gearId), DELETE, athleteId, gearId), gearId);
    }

    @Override
    public CompletionStage<List<Gear>> replace(String athleteId, String gearId) {
        var call = Call.of("replacing" + of(athleteId, gearId), REPLACE, athleteId, gearId);
        return writing().send(call, () -> GearWrite.replace(gearId), IntervalsGearLog::list);
    }

    @Override
    public CompletionStage<Gear> createReminder(String athleteId, String gearId, NewReminder reminder) {
        var call = Call.of("adding a reminder to" + of(athleteId, gearId), CREATE_REMINDER, athleteId, gearId);
        return writing().send(call, () -> GearWrite.create(reminder), IntervalsGearWriter::held);
    }

    @Override
    public CompletionStage<Gear> changeReminder(
            String athleteId, String gearId, String reminderId, ReminderChange change) {
        String words = "changing the reminder " + reminderId + " of" + of(athleteId, gearId);
        var call = Call.of(words, UPDATE_REMINDER, athleteId, gearId, reminderId)
                .with("reset", change.counting() == ReminderChange.Counting.STARTS_AGAIN)
                .with("snoozeDays", change.snoozeDays());
        return writing().send(call, () -> GearWrite.change(change), IntervalsGearWriter::held);
    }

    @Override
    public CompletionStage<Gear> deleteReminder(String athleteId, String gearId, String reminderId) {
        String words = "deleting the reminder " + reminderId + " of" + of(athleteId, gearId);
        return upstream.ask(Call.of(words, DELETE_REMINDER, athleteId, gearId, reminderId), IntervalsGearWriter::held);
    }

    private Writing writing() {
        return new Writing(upstream);
    }

    private static String of(String athleteId, String gearId) {
        return " gear " + gearId + " of athlete " + athleteId;
    }

    private static Gear held(String body) {
        return GearMapping.gear(WireReader.read(body, GearRow.class));
    }
}
