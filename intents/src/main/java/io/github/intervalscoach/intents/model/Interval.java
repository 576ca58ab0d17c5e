package io.github.intervalscoach.intents.model;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One stretch of an activity as the service cut it. Its kind is the service's guess and unreliable; a warm-up may be
 * called work.
 *
 * @param startIndex first sample
 * @param endIndex the sample after the last
 * @param intensityPercent percent of FTP
 */
public record Interval(
        Kind kind,
        Optional<OutsideText> label,
        Optional<String> groupId,
        int startIndex,
        int endIndex,
        int startSeconds,
        int movingSeconds,
        int elapsedSeconds,
        OptionalDouble distanceMeters,
        OptionalInt averageWatts,
        OptionalInt normalizedWatts,
        OptionalInt averageHeartRateBpm,
        OptionalInt maxHeartRateBpm,
        OptionalDouble averageCadenceRpm,
        OptionalDouble averageMetersPerSecond,
        OptionalDouble intensityPercent,
        OptionalDouble loadPoints,
        OptionalInt zone) {

    /** The service's guess. */
    public enum Kind {
        WORK,
        RECOVERY
    }
}
