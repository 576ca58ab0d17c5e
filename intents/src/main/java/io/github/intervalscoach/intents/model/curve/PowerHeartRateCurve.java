package io.github.intervalscoach.intents.model.curve;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Which heart rate went with which power over many activities.
 *
 * @param buckets from low to high power; a power that was not seen is absent
 */
public record PowerHeartRateCurve(List<Bucket> buckets) {
    public PowerHeartRateCurve {
        buckets = List.copyOf(buckets);
    }

    /**
     * A stretch of power.
     *
     * @param fromWatts the lowest
     * @param belowWatts where the next begins
     */
    public record Bucket(
            double fromWatts,
            double belowWatts,
            double heartRateBpm,
            OptionalDouble cadenceRpm,
            OptionalDouble minutes) {}
}
