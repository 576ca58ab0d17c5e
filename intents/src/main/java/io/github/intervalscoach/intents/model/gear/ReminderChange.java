package io.github.intervalscoach.intents.model.gear;

import io.github.intervalscoach.intents.model.Change;
import java.util.List;

/**
 * What is to become of a reminder; what is left alone stays.
 *
 * @param limits those that change
 * @param snoozeDays how long it keeps quiet; 0 for not at all
 */
public record ReminderChange(Change<String> name, List<ReminderLimit> limits, Counting counting, int snoozeDays) {
    /** What happens to what was counted. */
    public enum Counting {
        GOES_ON,
        /** It was looked after: counting starts again. */
        STARTS_AGAIN
    }

    public ReminderChange {
        limits = List.copyOf(limits);
        if (snoozeDays < 0) {
            throw new IllegalArgumentException(snoozeDays + " days are no snooze: 0 or more.");
        }
    }

    /** Counting starts again. */
    public static ReminderChange reset() {
        return new ReminderChange(Change.leave(), List.of(), Counting.STARTS_AGAIN, 0);
    }

    /** Quiet for {@code days}. */
    public static ReminderChange snooze(int days) {
        return new ReminderChange(Change.leave(), List.of(), Counting.GOES_ON, days);
    }

    /** Other limits. */
    public static ReminderChange limits(ReminderLimit... limits) {
        return new ReminderChange(Change.leave(), List.of(limits), Counting.GOES_ON, 0);
    }
}
