package io.github.intervalscoach.analytics.series;

import java.util.Arrays;
import java.util.stream.IntStream;

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
        int most = Math.min(left.samples(), right.samples());
        var seconds = new int[most];
        var held = new int[most];
        var lefts = new double[most];
        var rights = new double[most];
        int n = 0;
        for (int i = 0, j = 0; i < left.samples() && j < right.samples(); ) {
            int ahead = Integer.compare(left.second(i), right.second(j));
            if (ahead == 0 && left.value(i).isPresent() && right.value(j).isPresent()) {
                seconds[n] = left.second(i);
                held[n] = left.heldSeconds(i);
                lefts[n] = left.value(i).getAsDouble();
                rights[n] = right.value(j).getAsDouble();
                n++;
            }
            i += ahead <= 0 ? 1 : 0;
            j += ahead >= 0 ? 1 : 0;
        }
        return new SamplePairs(
                Arrays.copyOf(seconds, n), Arrays.copyOf(held, n), Arrays.copyOf(lefts, n), Arrays.copyOf(rights, n));
    }

    /** The pairs at or after {@code second} in which both values are above 0: moving, with a live sensor. */
    public SamplePairs positiveFrom(int second) {
        int[] kept = IntStream.range(0, seconds.length)
                .filter(i -> seconds[i] >= second && left[i] > 0 && right[i] > 0)
                .toArray();
        return new SamplePairs(
                Arrays.stream(kept).map(i -> seconds[i]).toArray(),
                Arrays.stream(kept).map(i -> held[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> left[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> right[i]).toArray());
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
