package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/** What every metric here demands of its numbers, and their spread. */
final class Values {
    /** House rule: any quantity of training in any unit; what is larger is a mistake, and its square might overflow. */
    static final ValueDomain DOMAIN = new ValueDomain("value", -1e12, 1e12, "1");

    private Values() {}

    /** What is wrong with the first value outside the domain; empty when none is. */
    static Optional<Gap> firstOutside(double[] values) {
        for (double value : values) {
            if (value < DOMAIN.low() || value > DOMAIN.high()) {
                double finite = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
                return Optional.of(new Gap("value", value < 0 ? DOMAIN.low() : DOMAIN.high(), finite, "1"));
            }
        }
        return Optional.empty();
    }

    static boolean areConstant(double[] values) {
        return StatUtils.min(values) == StatUtils.max(values);
    }

    /** Σ(x − mean)², exactly 0 for equal values, which a rounded mean would not give. */
    static double squares(double[] values) {
        return areConstant(values) ? 0 : StatUtils.variance(values) * (values.length - 1);
    }

    /** There is no spread to divide by. */
    static <T> MetricResult<T> refusedAsConstant() {
        return MetricResult.refused(Reason.ZERO_VARIANCE, new Gap("distinct_values", 2, 1, "values"));
    }
}
