package io.github.intervalscoach.analytics.power;

/**
 * The window with the greatest sum for every length, in one unbroken run of seconds.
 *
 * <p>Trying every start for every length takes 162 million windows in five hours. Instead the starts are taken in blocks,
 * and a block is skipped when {@link WindowLimits} shows that no window in it beats the best one known. That one is
 * seeded with the start that was best for the length before, which is nearly always good.
 *
 * <p>Sums are exact for whole numbers; otherwise a window may be missed that is better by less than a trillionth of the
 * sum of the whole run, which is the error of adding up.
 */
final class BestWindows {
    /** The limits are drawn anew when the best mean has left their level by this share. */
    private static final double DRIFT = 0.01;

    /** Rounding of prefix sums, as a share of the whole run's sum. */
    private static final double ROUNDING = 1e-12;

    private final double[] prefix;
    private final double[] sums;
    private final int[] starts;

    /** {@code prefix[i]} is the sum of the first {@code i} values; at least one value, none negative. */
    BestWindows(double[] prefix) {
        this.prefix = prefix;
        int n = prefix.length - 1;
        this.sums = new double[n + 1];
        this.starts = new int[n + 1];
        var limits = WindowLimits.near(prefix[n] / n, prefix);
        for (int length = 1; length <= n; length++) {
            int seed = Math.min(starts[length - 1], n - length);
            starts[length] = seed;
            sums[length] = sumFrom(seed, length);
            double mean = sums[length] / length;
            if (Math.abs(mean - limits.level()) > DRIFT * limits.level()) {
                limits = WindowLimits.near(mean, prefix);
            }
            improve(length, limits);
        }
    }

    /** The greatest sum of {@code length} consecutive values. */
    double sum(int length) {
        return sums[length];
    }

    /** Where that window starts. */
    int start(int length) {
        return starts[length];
    }

    private void improve(int length, WindowLimits limits) {
        int lastStart = prefix.length - 1 - length;
        double slack = prefix[prefix.length - 1] * ROUNDING;
        for (int block = 0; block * WindowLimits.BLOCK <= lastStart; block++) {
            if (limits.sum(block, length) > sums[length] + slack) {
                int from = block * WindowLimits.BLOCK;
                scan(length, from, Math.min(lastStart, from + WindowLimits.BLOCK - 1));
            }
        }
    }

    private void scan(int length, int from, int to) {
        double best = sums[length];
        int bestStart = starts[length];
        for (int start = from; start <= to; start++) {
            double sum = sumFrom(start, length);
            if (sum > best) {
                best = sum;
                bestStart = start;
            }
        }
        sums[length] = best;
        starts[length] = bestStart;
    }

    private double sumFrom(int start, int length) {
        return prefix[start + length] - prefix[start];
    }
}
