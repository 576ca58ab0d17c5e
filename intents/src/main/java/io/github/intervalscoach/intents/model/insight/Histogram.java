package io.github.intervalscoach.intents.model.insight;

import java.util.List;

/**
 * How long an activity was spent where; without buckets when the activity has no such quantity.
 *
 * @param buckets from low to high
 */
public record Histogram(Kind kind, List<Bucket> buckets) {
    public Histogram {
        buckets = List.copyOf(buckets);
    }

    /** The quantity, with its unit. */
    public enum Kind {
        POWER_WATTS,
        HEART_RATE_BPM,
        SPEED_METERS_PER_SECOND,
        GRADE_ADJUSTED_SPEED_METERS_PER_SECOND
    }

    /**
     * A stretch of the scale.
     *
     * @param from the lowest value in it
     * @param to the highest value in it; for watts and beats the next bucket begins one above
     * @param seconds 0 means never, which is known
     */
    public record Bucket(double from, double to, double seconds) {}
}
