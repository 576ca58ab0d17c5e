package io.github.intervalscoach.analytics.trend;

/**
 * What counts as a shift in {@link ChangePoints}.
 *
 * @param penalty k, how many times σ²·ln n a cut costs, above 0 to 1000; larger finds fewer
 * @param noise where σ comes from
 * @param leastSegment known days in a segment, 2 to 1000
 * @param smallestWorthwhile a smaller shift is taken back, the series' unit, 0 or more
 * @param confidence of the shifts' intervals
 */
public record ShiftSearch(
        double penalty, Noise noise, int leastSegment, double smallestWorthwhile, Confidence confidence) {
    private static final double MOST_PENALTY = 1_000;
    private static final int SHORTEST_SEGMENT = 2;
    private static final int LONGEST_SEGMENT = KnownDays.MOST / 2;

    /** Where σ comes from. */
    public enum Noise {
        /** 1.4826 · MAD of the differences of neighbours / √2: jumps hardly change it. */
        DIFFERENCES,
        /** The standard deviation of the whole series: jumps are part of it, so it finds fewer. */
        SAMPLE_VARIANCE
    }

    public ShiftSearch {
        if (!(penalty > 0 && penalty <= MOST_PENALTY)) {
            throw new IllegalArgumentException("a penalty is above 0 to 1000, was " + penalty
                    + ". Maybe it is in the unit of the series: divide by its variance and ln n.");
        }
        if (leastSegment < SHORTEST_SEGMENT || leastSegment > LONGEST_SEGMENT) {
            throw new IllegalArgumentException("the shortest segment is 2 to 1000 days, was " + leastSegment
                    + ". Maybe use daily(...) or weekly(...).");
        }
        Worthwhile.require(smallestWorthwhile);
    }

    /** For daily values: k = 2, seven days, 95 %. */
    public static ShiftSearch daily(double smallestWorthwhile) {
        return new ShiftSearch(2, Noise.DIFFERENCES, 7, smallestWorthwhile, Confidence.P95);
    }

    /** For weekly values: k = 2, three weeks, 95 %. */
    public static ShiftSearch weekly(double smallestWorthwhile) {
        return new ShiftSearch(2, Noise.DIFFERENCES, 3, smallestWorthwhile, Confidence.P95);
    }
}
