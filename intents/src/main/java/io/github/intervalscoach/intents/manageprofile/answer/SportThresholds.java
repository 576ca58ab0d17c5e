package io.github.intervalscoach.intents.manageprofile.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Thresholds of a family of sports as set; absent is not set.
 *
 * @param sports all sports they hold for
 * @param thresholdPace as the athlete says it
 * @param loadCountsBy which load counts, the first there is
 */
public record SportThresholds(
        List<String> sports,
        OptionalInt ftpWatts,
        OptionalInt indoorFtpWatts,
        OptionalDouble wPrimeKj,
        OptionalInt pMaxWatts,
        OptionalInt thresholdHeartRateBpm,
        OptionalInt maxHeartRateBpm,
        OptionalDouble thresholdMetersPerSecond,
        Optional<String> thresholdPace,
        List<String> loadCountsBy) {
    public SportThresholds {
        sports = List.copyOf(sports);
        loadCountsBy = List.copyOf(loadCountsBy);
    }
}
