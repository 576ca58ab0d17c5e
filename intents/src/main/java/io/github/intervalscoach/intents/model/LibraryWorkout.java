package io.github.intervalscoach.intents.model;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A workout kept for later.
 *
 * @param sport as the service names it
 * @param wording the words as stored
 * @param loadPoints planned; empty where the service computed none
 * @param intensityPercent planned, percent of threshold
 * @param steps repeats unrolled; empty when the text was not a workout
 */
public record LibraryWorkout(
        String id,
        Placement placement,
        OutsideText name,
        Optional<OutsideText> description,
        EventDetails.Wording wording,
        Optional<String> sport,
        OptionalInt movingSeconds,
        OptionalDouble distanceMeters,
        OptionalDouble loadPoints,
        OptionalDouble intensityPercent,
        List<PlannedStep> steps,
        EventDetails.Session session,
        boolean hiddenFromAthlete,
        Optional<Instant> updated) {
    public LibraryWorkout {
        steps = List.copyOf(steps);
    }

    /**
     * Where in the library, and when in a plan.
     *
     * @param planDay days after the plan's first day: 0 is that day itself; empty outside plans
     * @param lengthDays how many days it takes; empty when nothing is said
     */
    public record Placement(Optional<String> folderId, OptionalInt planDay, OptionalInt lengthDays, Scope scope) {}
}
