package io.github.intervalscoach.analytics.pace;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A fitted parameter and how well the data pins it down, all in the parameter's unit.
 *
 * @param value the estimate
 * @param standardError its standard error, at least 0
 * @param low95 lower end of the 95 % confidence interval
 * @param high95 upper end of the 95 % confidence interval
 */
public record Estimate(double value, double standardError, double low95, double high95) {
    private static final double UPPER_TAIL = 0.975;

    /** An estimate with Student's interval of {@code degreesOfFreedom}, at least 1. */
    static Estimate of(double value, double standardError, int degreesOfFreedom) {
        double reach = standardError * new TDistribution(degreesOfFreedom).inverseCumulativeProbability(UPPER_TAIL);
        return new Estimate(value, standardError, value - reach, value + reach);
    }
}
