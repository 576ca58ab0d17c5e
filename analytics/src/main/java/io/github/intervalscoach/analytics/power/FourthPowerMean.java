package io.github.intervalscoach.analytics.power;

/** The fourth root of the mean fourth power: hard minutes count for more than easy ones save. */
final class FourthPowerMean {
    private double sum;
    private int n;

    void add(double watts) {
        sum += watts * watts * watts * watts;
        n++;
    }

    int n() {
        return n;
    }

    /** The mean, watts; meaningless before the first value. */
    double watts() {
        return Math.sqrt(Math.sqrt(sum / n));
    }
}
