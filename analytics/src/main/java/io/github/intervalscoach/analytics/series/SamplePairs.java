package io.github.intervalscoach.analytics.series;

import java.util.Arrays;

/**
 * Two quantities of one session, at the seconds where both have a value. May be empty.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class SamplePairs {
    private final int[] seconds;
    private final int[] held;
    private final double[] left;
    private final double[] right;

    private SamplePairs(int[] seconds, int[] held, double[] left, double[] right) {
        this.seconds = seconds;
        this.held = held;
        this.left = left;
        this.right = right;
    }

    /** Pairs the streams second by second; a second that only one of them knows is left out. */
    public static SamplePairs of(SampleStream left, SampleStream right) {
        var pairs = SamplePairs.unfilled(Math.min(left.samples(), right.samples()));
        int n = 0;
        for (int i = 0, j = 0; i < left.samples() && j < right.samples(); ) {
            int ahead = Integer.compare(left.second(i), right.second(j));
            if (ahead == 0 && !Double.isNaN(left.valueOrNaN(i)) && !Double.isNaN(right.valueOrNaN(j))) {
                pairs.set(n++, left.second(i), left.heldSeconds(i), left.valueOrNaN(i), right.valueOrNaN(j));
            }
            i += ahead <= 0 ? 1 : 0;
            j += ahead >= 0 ? 1 : 0;
        }
        return pairs.first(n);
    }

    /** The pairs at or after {@code second} in which both values are above 0: moving, with a live sensor. */
    public SamplePairs positiveFrom(int second) {
        var pairs = SamplePairs.unfilled(size());
        int n = 0;
        for (int i = 0; i < size(); i++) {
            if (seconds[i] >= second && left[i] > 0 && right[i] > 0) {
                pairs.set(n++, seconds[i], held[i], left[i], right[i]);
            }
        }
        return pairs.first(n);
    }

    /** To be filled before anybody else sees it. */
    private static SamplePairs unfilled(int size) {
        return new SamplePairs(new int[size], new int[size], new double[size], new double[size]);
    }

    private void set(int i, int second, int heldFor, double leftValue, double rightValue) {
        seconds[i] = second;
        held[i] = heldFor;
        left[i] = leftValue;
        right[i] = rightValue;
    }

    private SamplePairs first(int n) {
        return new SamplePairs(
                Arrays.copyOf(seconds, n), Arrays.copyOf(held, n), Arrays.copyOf(left, n), Arrays.copyOf(right, n));
    }

    /** How many pairs. */
    public int size() {
        return seconds.length;
    }

    /** When pair {@code i} was taken, seconds since the start. */
    public int second(int i) {
        return seconds[i];
    }

    /** How long pair {@code i} stands, seconds; see {@link SampleStream#heldSeconds}. */
    public int heldSeconds(int i) {
        return held[i];
    }

    /** The first quantity of pair {@code i}. */
    public double left(int i) {
        return left[i];
    }

    /** The second quantity of pair {@code i}. */
    public double right(int i) {
        return right[i];
    }
}
