package io.github.intervalscoach.intents.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Thresholds and zones for a family of sports.
 *
 * @param sports the sports covered, as the service names them: {@code "Ride"}, {@code "VirtualRide"}
 * @param powerZoneTopsPercentOfFtp top of each zone, ascending, percent of FTP; the last is open-ended
 * @param heartRateZoneTopsBpm top of each zone, ascending; the last is maximum heart rate
 * @param paceZoneTopsPercentOfThresholdSpeed top of each zone, ascending, percent of threshold speed
 * @param paceUnit what pace is shown in; empty when the service does not say
 */
public record SportSettings(
        List<String> sports,
        OptionalInt ftpWatts,
        OptionalInt indoorFtpWatts,
        OptionalInt wPrimeJoules,
        OptionalInt thresholdHeartRateBpm,
        OptionalInt maxHeartRateBpm,
        OptionalDouble thresholdPaceMetersPerSecond,
        List<Integer> powerZoneTopsPercentOfFtp,
        List<Integer> heartRateZoneTopsBpm,
        List<Double> paceZoneTopsPercentOfThresholdSpeed,
        Optional<PaceUnit> paceUnit) {
    public SportSettings {
        sports = List.copyOf(sports);
        powerZoneTopsPercentOfFtp = List.copyOf(powerZoneTopsPercentOfFtp);
        heartRateZoneTopsBpm = List.copyOf(heartRateZoneTopsBpm);
        paceZoneTopsPercentOfThresholdSpeed = List.copyOf(paceZoneTopsPercentOfThresholdSpeed);
    }

    /** Those that say nothing of how pace is shown. */
    public SportSettings(
            List<String> sports,
            OptionalInt ftpWatts,
            OptionalInt indoorFtpWatts,
            OptionalInt wPrimeJoules,
            OptionalInt thresholdHeartRateBpm,
            OptionalInt maxHeartRateBpm,
            OptionalDouble thresholdPaceMetersPerSecond,
            List<Integer> powerZoneTopsPercentOfFtp,
            List<Integer> heartRateZoneTopsBpm,
            List<Double> paceZoneTopsPercentOfThresholdSpeed) {
        this(
                sports,
                ftpWatts,
                indoorFtpWatts,
                wPrimeJoules,
                thresholdHeartRateBpm,
                maxHeartRateBpm,
                thresholdPaceMetersPerSecond,
                powerZoneTopsPercentOfFtp,
                heartRateZoneTopsBpm,
                paceZoneTopsPercentOfThresholdSpeed,
                Optional.empty());
    }
}
