package io.github.intervalscoach.analytics.recovery;

import org.apache.commons.math3.stat.StatUtils;

/**
 * What is usual for this athlete: a band around the mean of the baseline days. The unit is the metric's own.
 *
 * @param mean of the daily values; their median where the metric says that it is robust
 * @param deviation sample standard deviation of the daily values, or what the metric says stands for it, held at the
 *     metric's floor; above 0
 * @param low the band's low edge
 * @param high the band's high edge
 * @param n days with a value, at least 14
 */
public record Baseline(double mean, double deviation, double low, double high, int n) {

    /** The band of {@code widths} deviations to each side of the mean of {@code values}. */
    static Baseline of(double[] values, double widths, double deviationFloor) {
        double mean = StatUtils.mean(values);
        double deviation = Math.max(deviationFloor, Math.sqrt(StatUtils.variance(values)));
        return around(mean, deviation, widths, values.length);
    }

    /** The band of {@code widths} deviations to each side of {@code centre}. */
    static Baseline around(double centre, double deviation, double widths, int n) {
        return new Baseline(centre, deviation, centre - widths * deviation, centre + widths * deviation, n);
    }

    /** How many deviations {@code value} lies above the mean; below 0 it lies below. */
    public double z(double value) {
        return (value - mean) / deviation;
    }

    /** Where {@code value} lies; the edges are within. */
    public Position positionOf(double value) {
        if (value < low) {
            return Position.BELOW;
        }
        return value > high ? Position.ABOVE : Position.WITHIN;
    }
}
