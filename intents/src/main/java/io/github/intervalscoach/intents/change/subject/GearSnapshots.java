package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.gear.Allowance;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearReminder;
import io.github.intervalscoach.intents.model.gear.Limit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Gear and reminders as snapshots. What they have done is counted by the service and is no field. */
public final class GearSnapshots {
    /** The field of a new part that names the one whose place it takes. */
    public static final String REPLACES = "replaces";

    private GearSnapshots() {}

    /** The fields of {@code gear}; its reminders are things of their own. */
    public static Snapshot of(Gear gear) {
        return new SnapshotBuilder()
                .text("type", gear.type())
                .exact("name", gear.storedName(), Optional.of(gear.name()))
                .constant("role", Optional.of(gear.role()))
                .day("purchased", gear.purchased())
                .day("retired", gear.retired())
                .exact("notes", gear.storedNotes(), gear.notes())
                .constant("time_counted", Optional.of(gear.timeCounted()))
                .build();
    }

    /** The fields of {@code reminder} on that gear. */
    public static Snapshot of(String gearId, GearReminder reminder) {
        var fields = new SnapshotBuilder()
                .text("gear_id", gearId)
                .exact("name", reminder.storedName(), Optional.of(reminder.name()));
        for (Allowance allowance : reminder.allowances()) {
            fields.decimal(field(allowance.limit()), OptionalDouble.of(allowance.allowed()));
        }
        return fields.day("last_reset", reminder.lastReset())
                .day("snoozed_until", reminder.snoozedUntil())
                .build();
    }

    /** What a limit is called in a snapshot. */
    public static String field(Limit limit) {
        return "limit_" + limit.name().toLowerCase(Locale.ROOT);
    }
}
