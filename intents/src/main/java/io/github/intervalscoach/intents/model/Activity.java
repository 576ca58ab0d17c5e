package io.github.intervalscoach.intents.model;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One session as the athlete's log has it. Empty means unknown, which is not the same as 0.
 *
 * @param sport as the service names it, e.g. {@code "Ride"}; {@code "Other"} when unknown
 * @param analyzed false while the service has not finished its own analysis
 * @param deviceWatts true for a real power meter, empty when there is no power
 * @param plannedEventId the planned event it fulfils
 * @param compliancePercent actual load as a share of the planned one, 100 = as planned
 * @param rpe the athlete's rating of effort, 1 to 10
 * @param feel the athlete's feel, 1 strong to 5 weak: low is good
 * @param carbohydrateIntakeGrams logged intake; a logged 0 is not a missing log
 * @param streams names of the stored streams, e.g. {@code "watts"}
 */
public record Activity(
        String id,
        String athleteId,
        LocalDateTime start,
        OutsideText name,
        String sport,
        Source source,
        boolean analyzed,
        boolean indoor,
        boolean race,
        Optional<Boolean> deviceWatts,
        Optional<String> plannedEventId,
        OptionalDouble compliancePercent,
        OptionalInt rpe,
        OptionalInt feel,
        OptionalInt carbohydrateIntakeGrams,
        Volume volume,
        Load load,
        Power power,
        HeartRate heartRate,
        Pace pace,
        List<String> intervalSummary,
        List<String> streams,
        OptionalDouble averageTemperatureCelsius,
        List<Exclusion> excluded)
        implements LoggedActivity {
    public Activity {
        intervalSummary = List.copyOf(intervalSummary);
        streams = List.copyOf(streams);
        excluded = List.copyOf(excluded);
    }

    /** What the athlete asked not to be used. */
    public enum Exclusion {
        TIME,
        POWER,
        HEART_RATE,
        PACE
    }

    /** How long and how far. */
    public record Volume(
            OptionalInt movingSeconds,
            OptionalInt elapsedSeconds,
            OptionalDouble distanceMeters,
            OptionalDouble elevationGainMeters) {}

    /**
     * The service's own load and intensity.
     *
     * @param points the load the service uses everywhere
     * @param intensityPercent 66.8 means an intensity factor of 0.668
     */
    public record Load(
            OptionalDouble points,
            OptionalDouble powerPoints,
            OptionalDouble heartRatePoints,
            OptionalDouble pacePoints,
            OptionalDouble intensityPercent) {}

    /**
     * Power as the service summarised it.
     *
     * @param ftpWatts threshold in force at the time
     * @param zoneSeconds seconds in Z1, Z2 …; the overlapping sweet-spot row is left out; empty when unknown
     */
    public record Power(
            OptionalInt averageWatts,
            OptionalInt normalizedWatts,
            OptionalInt ftpWatts,
            OptionalInt wPrimeJoules,
            OptionalDouble estimatedFtpWatts,
            List<Integer> zoneSeconds) {
        public Power {
            zoneSeconds = List.copyOf(zoneSeconds);
        }
    }

    /** Heart rate as the service summarised it; zone seconds are empty when unknown. */
    public record HeartRate(
            OptionalInt averageBpm,
            OptionalInt maxBpm,
            OptionalInt thresholdBpm,
            OptionalInt restingBpm,
            OptionalDouble decouplingPercent,
            List<Integer> zoneSeconds) {
        public HeartRate {
            zoneSeconds = List.copyOf(zoneSeconds);
        }
    }

    /**
     * Speed as the service summarised it; zone seconds are empty when unknown.
     *
     * @param averageMetersPerSecond distance over moving time
     * @param gradeAdjustedMetersPerSecond empty when the service computed none
     */
    public record Pace(
            OptionalDouble averageMetersPerSecond,
            OptionalDouble gradeAdjustedMetersPerSecond,
            OptionalDouble thresholdMetersPerSecond,
            OptionalDouble averageCadenceRpm,
            List<Integer> zoneSeconds) {
        public Pace {
            zoneSeconds = List.copyOf(zoneSeconds);
        }
    }
}
