package io.github.intervalscoach.analytics.trend;

import org.apache.commons.math3.stat.StatUtils;

/**
 * The difference of two means and how well it is known.
 *
 * @param difference second mean less first
 * @param error standard error of the difference, 0 or more
 * @param degrees of freedom, above 0
 */
record Contrast(double difference, double error, double degrees) {

    /** Of independent values whose spreads may differ (Welch). Each side has two values or more. */
    static Contrast welch(double[] first, double[] second) {
        double a = Values.squares(first) / (first.length - 1) / first.length;
        double b = Values.squares(second) / (second.length - 1) / second.length;
        double share = a + b == 0 ? 0.5 : a / (a + b);
        double degrees = 1 / (share * share / (first.length - 1) + (1 - share) * (1 - share) / (second.length - 1));
        return new Contrast(StatUtils.mean(second) - StatUtils.mean(first), Math.sqrt(a + b), degrees);
    }

    /** Of days that resemble their neighbours, as much in both periods. */
    static Contrast autoregressive(KnownDays first, KnownDays second, double correlation) {
        double one = first.effectiveDays(correlation);
        double other = second.effectiveDays(correlation);
        double variance = first.variance(correlation) / one + second.variance(correlation) / other;
        double degrees = first.varianceDegrees(correlation) + second.varianceDegrees(correlation);
        return new Contrast(second.mean() - first.mean(), Math.sqrt(variance), Math.max(1, degrees));
    }

    Interval interval(Confidence confidence) {
        return Interval.around(difference, noise(confidence));
    }

    /** The least difference, of either sign, that is more than noise. */
    double noise(Confidence confidence) {
        return confidence.widths(degrees) * error;
    }

    /** How often chance alone gives a difference this far from 0; the error must be above 0. */
    double p() {
        return Distributions.studentTwoSided(difference / error, degrees);
    }
}
