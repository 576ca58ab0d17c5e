package io.github.intervalscoach.analytics.power;

/**
 * The window with the greatest sum for every length, in one unbroken run of seconds.
 *
 * <p>Trying every start for every length is O(n²): 162 million windows in five hours. Instead the starts are taken in
 * blocks, and a block is skipped when no window in it can beat the best known one. The sum of a window is the
 * difference of two prefix sums, so the greatest prefix sum where the block's windows end, less the least where they
 * start, is a limit for all of them. To make that limit tight the prefix sums are taken of the values less a
 * {@code level} near the best mean of the moment: then a rider who holds one power gives flat prefix sums. The level
 * follows the curve down, which costs O(n) each time. The best window found is seeded with the start of the length
 * before, which is nearly always good.
 *
 * <p>Sums are exact for whole watts; otherwise a window may be missed that is better by less than a trillionth of the
 * sum of the whole run, which is the error of adding up.
 */
final class BestWindows {
    /** Starts in a block; 16 to 64 measure about alike for hours at 1 Hz. */
    private static final int BLOCK = 32;

    /** The level is taken anew when the best mean has left it by this share. */
    private static final double DRIFT = 0.01;

    /** Rounding of prefix sums, as a share of the whole run's sum. */
    private static final double ROUNDING = 1e-12;

    private final double[] prefix;
    private final double[] sums;
    private final int[] starts;
    private final double slack;

    private double level;

    /** The greatest of the next {@link #BLOCK} prefix sums above the level. */
    private double[] highest;

    /** For each block of starts the least prefix sum above the level. */
    private double[] lowest;

    /** {@code prefix[i]} is the sum of the first {@code i} values; at least one value, none negative. */
    BestWindows(double[] prefix) {
        this.prefix = prefix;
        int n = prefix.length - 1;
        this.sums = new double[n + 1];
        this.starts = new int[n + 1];
        this.slack = prefix[n] * ROUNDING;
        this.highest = new double[0];
        this.lowest = new double[0];
        search(n);
    }

    /** The greatest sum of {@code length} consecutive values. */
    double sum(int length) {
        return sums[length];
    }

    /** Where that window starts, the earliest on a tie the search saw. */
    int start(int length) {
        return starts[length];
    }

    private void search(int n) {
        measureFrom(prefix[n] / n);
        for (int length = 1; length <= n; length++) {
            int start = Math.min(starts[length - 1], n - length);
            double best = prefix[start + length] - prefix[start];
            if (length > 1 && Math.abs(best / length - level) > DRIFT * level) {
                measureFrom(best / length);
            }
            starts[length] = start;
            sums[length] = best;
            improve(length, n - length);
        }
    }

    private void improve(int length, int lastStart) {
        double limit = sums[length] - level * length + slack;
        for (int block = 0, from = 0; from <= lastStart; block++, from += BLOCK) {
            if (highest[from + length] - lowest[block] > limit) {
                scan(length, from, Math.min(lastStart, from + BLOCK - 1));
                limit = sums[length] - level * length + slack;
            }
        }
    }

    private void scan(int length, int from, int to) {
        double best = sums[length];
        int bestStart = starts[length];
        for (int start = from; start <= to; start++) {
            double sum = prefix[start + length] - prefix[start];
            if (sum > best) {
                best = sum;
                bestStart = start;
            }
        }
        sums[length] = best;
        starts[length] = bestStart;
    }

    private void measureFrom(double newLevel) {
        level = newLevel;
        var above = new double[prefix.length];
        for (int i = 0; i < above.length; i++) {
            above[i] = prefix[i] - level * i;
        }
        lowest = new double[above.length / BLOCK + 1];
        for (int block = 0; block < lowest.length; block++) {
            lowest[block] = Double.POSITIVE_INFINITY;
            for (int i = block * BLOCK; i < Math.min(above.length, (block + 1) * BLOCK); i++) {
                lowest[block] = Math.min(lowest[block], above[i]);
            }
        }
        // Doubling: the greatest of 2k values is the greater of the greatest of k and of the k after them.
        for (int width = 1; width < BLOCK; width *= 2) {
            for (int i = 0; i + width < above.length; i++) {
                above[i] = Math.max(above[i], above[i + width]);
            }
        }
        highest = above;
    }
}
