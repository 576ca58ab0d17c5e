package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;

/**
 * Where a formula holds for one of its inputs.
 *
 * @param input name of the input in a gap, snake_case
 * @param least in {@code unit}, allowed itself
 * @param most in {@code unit}, allowed itself
 */
record Domain(String input, double least, double most, String unit) {

    /** The value itself; refuses one outside, and {@code NaN} as missing. */
    MetricResult<Double> check(double value) {
        if (Double.isNaN(value)) {
            return MetricResult.refused(Reason.MISSING_INPUT, new Gap(input, least, 0, unit));
        }
        if (value < least || value > most) {
            double finite = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
            return MetricResult.refused(
                    Reason.OUT_OF_DOMAIN, new Gap(input, value < least ? least : most, finite, unit));
        }
        return MetricResult.of(value, Basis.of(1, 1));
    }
}
