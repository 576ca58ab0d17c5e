package io.github.intervalscoach.analytics.series;

/** The fourth root of the mean fourth power: hard minutes count for more than easy ones save. */
public final class FourthPowerMean {
    private FourthPowerMean() {}

    /** The mean of at least one value, in their unit. */
    public static double of(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value * value * value;
        }
        return Math.sqrt(Math.sqrt(sum / values.length));
    }
}
