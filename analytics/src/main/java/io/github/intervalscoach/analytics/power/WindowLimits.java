package io.github.intervalscoach.analytics.power;

import java.util.Arrays;

/**
 * What no window can exceed, for blocks of {@value #BLOCK} neighbouring starts at once.
 *
 * <p>The sum of a window is the difference of two prefix sums. So the greatest prefix sum where a block's windows end,
 * less the least where they start, is a limit for all of them. To make it tight the prefix sums are taken of the values
 * less a level near the best mean: a rider who holds one power then has flat prefix sums.
 */
final class WindowLimits {
    /** Starts in a block; 16 to 64 measure about alike for hours at 1 Hz. */
    static final int BLOCK = 32;

    private final double level;

    /** The greatest of the {@link #BLOCK} prefix sums from here on. */
    private final double[] highest;

    /** For each block of starts the least prefix sum. */
    private final double[] lowest;

    private WindowLimits(double level, double[] highest, double[] lowest) {
        this.level = level;
        this.highest = highest;
        this.lowest = lowest;
    }

    /** The limits for windows whose means are near {@code level}; valid for all, useful for those. */
    static WindowLimits near(double level, double[] prefix) {
        var above = new double[prefix.length];
        for (int i = 0; i < above.length; i++) {
            above[i] = prefix[i] - level * i;
        }
        return new WindowLimits(level, highest(above), lowest(above));
    }

    double level() {
        return level;
    }

    /** What the sum of a window of {@code length} that starts in block {@code block} cannot exceed. */
    double sum(int block, int length) {
        return highest[block * BLOCK + length] - lowest[block] + level * length;
    }

    private static double[] highest(double[] above) {
        double[] highest = above.clone();
        // Doubling: the greatest of 2k sums is the greater of the greatest of k and of the k after them.
        for (int width = 1; width < BLOCK; width *= 2) {
            for (int i = 0; i + width < highest.length; i++) {
                highest[i] = Math.max(highest[i], highest[i + width]);
            }
        }
        return highest;
    }

    private static double[] lowest(double[] above) {
        var lowest = new double[(above.length - 1) / BLOCK + 1];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        for (int i = 0; i < above.length; i++) {
            lowest[i / BLOCK] = Math.min(lowest[i / BLOCK], above[i]);
        }
        return lowest;
    }
}
