package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Heart rate by power over many activities; camel case.
 *
 * @param bucketSize W
 * @param bpm by bucket from {@code minWatts} on; 0 where there was nothing
 */
public record PowerHeartRateRow(
        @JsonProperty("minWatts") @Nullable Double minWatts,
        @JsonProperty("bucketSize") @Nullable Double bucketSize,
        @Nullable List<@Nullable Double> bpm,
        @Nullable List<@Nullable Double> cadence,
        @Nullable List<@Nullable Double> minutes) {}
