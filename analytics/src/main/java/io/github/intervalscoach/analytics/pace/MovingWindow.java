package io.github.intervalscoach.analytics.pace;

import java.util.Arrays;

/** Trailing means over a window of seconds. */
final class MovingWindow {
    private MovingWindow() {}

    /** The mean of the last {@code window} values at each of them, of fewer at the start. */
    static double[] means(double[] values, int window) {
        var sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        var means = new double[values.length];
        Arrays.setAll(means, i -> {
            int from = Math.max(0, i + 1 - window);
            return (sums[i + 1] - sums[from]) / (i + 1 - from);
        });
        return means;
    }
}
