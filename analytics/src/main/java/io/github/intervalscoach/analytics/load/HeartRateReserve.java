package io.github.intervalscoach.analytics.load;

/**
 * The span an athlete's heart rate can move in, which a heart-rate load is a share of.
 *
 * @param restingBpm beats per minute, above 0
 * @param maxBpm beats per minute, at least 60 above resting
 */
public record HeartRateReserve(int restingBpm, int maxBpm) {
    private static final int LEAST_SPAN_BPM = 60;

    /** Up to here a rate above the maximum says that the maximum is a little low; beyond it is a fault (house rule). */
    private static final double MOST_FRACTION = 1.05;

    /** @throws IllegalArgumentException when resting is not above 0 or the span is below 60 bpm */
    public HeartRateReserve {
        if (restingBpm <= 0 || maxBpm - restingBpm < LEAST_SPAN_BPM) {
            throw new IllegalArgumentException("resting " + restingBpm + " and maximum " + maxBpm
                    + " bpm: need at least 60 bpm between them. Maybe they are swapped, or one was never set?");
        }
    }

    /** Where {@code bpm} lies, 0 at rest and 1 at the maximum; outside those for rates outside the span. */
    public double fraction(double bpm) {
        return (bpm - restingBpm) / (maxBpm - restingBpm);
    }

    /** The same as it counts in a load: below rest 0, and beyond 1.05 held at 1. */
    double effort(double bpm) {
        return isBeyond(bpm) ? 1 : Math.max(0, fraction(bpm));
    }

    /** Whether {@code bpm} is so far above the maximum that one of the two is wrong. */
    boolean isBeyond(double bpm) {
        return fraction(bpm) > MOST_FRACTION;
    }
}
