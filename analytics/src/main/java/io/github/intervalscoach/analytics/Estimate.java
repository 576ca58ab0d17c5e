package io.github.intervalscoach.analytics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A fitted number and how well the data pins it down, all in the number's own unit.
 *
 * @param value the number itself
 * @param standardError its standard error, at least 0
 * @param low lower end of the 95 % confidence interval
 * @param high upper end of the 95 % confidence interval
 */
public record Estimate(double value, double standardError, double low, double high) {
    private static final double UPPER_TAIL = 0.975;

    /** The estimate with Student's interval of {@code degreesOfFreedom}, at least 1. */
    public static Estimate of(double value, double standardError, int degreesOfFreedom) {
        double margin = new TDistribution(degreesOfFreedom).inverseCumulativeProbability(UPPER_TAIL) * standardError;
        return new Estimate(value, standardError, value - margin, value + margin);
    }

    /** The standard error as a share of the value; for values above 0. */
    public double relativeError() {
        return standardError / value;
    }
}
