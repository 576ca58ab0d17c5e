package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.EventDetails.Availability.Level;
import java.util.List;

/**
 * What happens to how much can be trained.
 *
 * @param level never cleared: {@code NORMAL} says nothing is the matter
 * @param mostSeconds in a day
 * @param sports that can be done, as the service names them
 */
public record AvailabilityChange(Change<Level> level, Change<Integer> mostSeconds, Change<List<String>> sports) {
    /** Leaves it as it is. */
    public static final AvailabilityChange NONE =
            new AvailabilityChange(Change.leave(), Change.leave(), Change.leave());

    public AvailabilityChange {
        Allowed.neverCleared(level, "The availability");
        Allowed.only(level, wanted -> wanted != Level.UNKNOWN, "The availability", "one the service knows");
        Allowed.notNegative(mostSeconds, "The training time in seconds");
    }

    /** Sets the level. */
    public static AvailabilityChange of(Level level) {
        return new AvailabilityChange(Change.to(level), Change.leave(), Change.leave());
    }

    boolean clears() {
        return mostSeconds instanceof Change.Clear || sports instanceof Change.Clear;
    }
}
