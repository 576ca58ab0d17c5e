package io.github.intervalscoach.intervals.wire;

import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearChange;
import io.github.intervalscoach.intents.model.gear.Limit;
import io.github.intervalscoach.intents.model.gear.NewGear;
import io.github.intervalscoach.intents.model.gear.NewReminder;
import io.github.intervalscoach.intents.model.gear.ReminderChange;
import io.github.intervalscoach.intents.model.gear.ReminderLimit;
import io.github.intervalscoach.intervals.wire.ChangedFields.Emptied;
import java.util.List;

/** Changes of gear as the service reads them; an empty text empties a date or words. */
public final class GearWrite {
    private GearWrite() {}

    /** Gear to be added. */
    public static String create(NewGear gear) {
        var sparse = new ChangedFields().put("type", gear.type()).put("name", gear.name());
        sparse.put("component", gear.role() == Gear.Role.COMPONENT);
        gear.purchased().ifPresent(day -> sparse.put("purchased", day));
        gear.notes().ifPresent(words -> sparse.put("notes", words));
        return sparse.text();
    }

    /** What changes. */
    public static String change(GearChange change) {
        var sparse = new ChangedFields()
                .put("name", change.name(), Emptied.NOT_KNOWN)
                .put("notes", change.notes(), Emptied.EMPTY_TEXT)
                .put("purchased", change.purchased(), Emptied.EMPTY_TEXT)
                .put("retired", change.retired(), Emptied.EMPTY_TEXT);
        change.timeCounted().ifChanged(time -> sparse.put("use_elapsed_time", time == Gear.TimeCounted.ELAPSED), () -> {
            throw new NoKnownClear("use_elapsed_time");
        });
        return sparse.text();
    }

    /** The part to be replaced, which the service copies by itself. */
    public static String replace(String gearId) {
        return new ChangedFields().put("id", gearId).text();
    }

    /** A reminder to be added. */
    public static String create(NewReminder reminder) {
        return limits(new ChangedFields().put("name", reminder.name()), reminder.limits());
    }

    /** What changes of a reminder; counting and quiet are parameters. */
    public static String change(ReminderChange change) {
        Change<String> name = change.name();
        return limits(new ChangedFields().put("name", name, Emptied.NOT_KNOWN), change.limits());
    }

    private static String limits(ChangedFields sparse, List<ReminderLimit> limits) {
        limits.forEach(limit -> sparse.put(key(limit.limit()), limit.allowed()));
        return sparse.text();
    }

    private static String key(Limit limit) {
        return switch (limit) {
            case DISTANCE_METERS -> "distance";
            case TIME_SECONDS -> "time";
            case ACTIVITIES -> "activities";
            case DAYS -> "days";
        };
    }
}
