package io.github.intervalscoach.intents.model.edit;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A session to be written into the log without a recording.
 *
 * @param externalId our own name for it; written twice under the same name, it can be told to be one
 * @param start wall clock where the athlete was
 * @param sport as the service names it, e.g. {@code "WeightTraining"}
 * @param movingSeconds above 0
 * @param loadPoints empty leaves it to the service
 * @param rpe 1 to 10
 * @param feel 1 strong to 5 weak: low is good
 * @param also what else is said of it at once; that the service takes it with a new one, as with a change, is assumed
 */
public record ManualActivity(
        String externalId,
        LocalDateTime start,
        String sport,
        String name,
        Optional<String> description,
        int movingSeconds,
        OptionalDouble distanceMeters,
        OptionalDouble elevationGainMeters,
        OptionalInt loadPoints,
        OptionalInt rpe,
        OptionalInt feel,
        boolean indoor,
        ActivityChange also) {
    /** Nothing else is said of it. */
    public ManualActivity(
            String externalId,
            LocalDateTime start,
            String sport,
            String name,
            Optional<String> description,
            int movingSeconds,
            OptionalDouble distanceMeters,
            OptionalDouble elevationGainMeters,
            OptionalInt loadPoints,
            OptionalInt rpe,
            OptionalInt feel,
            boolean indoor) {
        this(
                externalId,
                start,
                sport,
                name,
                description,
                movingSeconds,
                distanceMeters,
                elevationGainMeters,
                loadPoints,
                rpe,
                feel,
                indoor,
                ActivityChange.none());
    }

    public ManualActivity {
        Guards.requireWords("external id", externalId);
        Guards.requireWords("sport", sport);
        Guards.requireWords("name", name);
        Guards.requireRange("moving time (s)", movingSeconds, 1, Integer.MAX_VALUE);
        rpe.ifPresent(Guards::requireRpe);
        feel.ifPresent(Guards::requireFeel);
        loadPoints.ifPresent(points -> Guards.requireRange("load (points)", points, 0, Integer.MAX_VALUE));
        distanceMeters.ifPresent(meters -> Guards.requireExtent("distance", meters));
        elevationGainMeters.ifPresent(meters -> Guards.requireExtent("elevation gain", meters));
    }
}
