package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearChange;
import io.github.intervalscoach.intents.model.gear.NewGear;
import io.github.intervalscoach.intents.model.gear.NewReminder;
import io.github.intervalscoach.intents.model.gear.ReminderChange;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Changes gear, and answers with what the service holds now. Failures complete the stages with a {@link PortException}.
 */
public interface GearWriter {
    /** Adds gear. Asked twice it is there twice. */
    CompletionStage<Gear> create(String athleteId, NewGear gear);

    CompletionStage<Gear> change(String athleteId, String gearId, GearChange change);

    /** Deletes it for good; retiring keeps it. Answers with its id. */
    CompletionStage<String> delete(String athleteId, String gearId);

    /** Retires a part and puts a copy with the same reminders in its place; answers with both. */
    CompletionStage<List<Gear>> replace(String athleteId, String gearId);

    CompletionStage<Gear> createReminder(String athleteId, String gearId, NewReminder reminder);

    CompletionStage<Gear> changeReminder(String athleteId, String gearId, String reminderId, ReminderChange change);

    CompletionStage<Gear> deleteReminder(String athleteId, String gearId, String reminderId);
}
