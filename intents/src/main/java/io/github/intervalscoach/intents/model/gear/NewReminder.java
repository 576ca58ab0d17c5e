package io.github.intervalscoach.intents.model.gear;

import java.util.List;

/**
 * A reminder to be added.
 *
 * @param limits at least one
 */
public record NewReminder(String name, List<ReminderLimit> limits) {
    public NewReminder {
        limits = List.copyOf(limits);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A reminder has a name. Maybe what is to be done?");
        }
        if (limits.isEmpty()) {
            throw new IllegalArgumentException("A reminder has a limit. Maybe a distance, or a number of days?");
        }
    }
}
