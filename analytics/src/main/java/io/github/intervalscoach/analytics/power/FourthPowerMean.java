package io.github.intervalscoach.analytics.power;

/** The fourth root of the mean fourth power: hard minutes count for more than easy ones save. */
final class FourthPowerMean {
    private FourthPowerMean() {}

    /** The mean of at least one power, W. */
    static double of(double[] watts) {
        double sum = 0;
        for (double power : watts) {
            sum += power * power * power * power;
        }
        return Math.sqrt(Math.sqrt(sum / watts.length));
    }
}
