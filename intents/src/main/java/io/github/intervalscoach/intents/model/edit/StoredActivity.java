package io.github.intervalscoach.intents.model.edit;

import io.github.intervalscoach.intents.model.Source;
import io.github.intervalscoach.intents.safety.ExactText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is stored of an activity that the athlete may change: read before a change, and back after it.
 *
 * @param sport as the service names it
 * @param rpe rating of effort, 1 to 10
 * @param feel 1 strong to 5 weak: low is good
 * @param gearId what was used; its name is with the gear
 * @param plannedEventId the planned event it fulfils
 * @param source where it came from; what was noted by hand can be noted again
 */
public record StoredActivity(
        String id,
        String athleteId,
        LocalDateTime start,
        Optional<ExactText> name,
        Optional<ExactText> description,
        Optional<String> sport,
        List<String> tags,
        OptionalInt movingSeconds,
        OptionalDouble distanceMeters,
        OptionalDouble loadPoints,
        OptionalInt rpe,
        OptionalInt feel,
        OptionalInt carbohydrateIntakeGrams,
        Optional<String> gearId,
        Optional<String> plannedEventId,
        Optional<String> externalId,
        boolean race,
        boolean commute,
        boolean indoor,
        OptionalDouble elevationGainMeters,
        Source source) {
    public StoredActivity {
        tags = List.copyOf(tags);
    }
}
