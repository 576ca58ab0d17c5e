package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.StatUtils;

/** The values of two periods, each in the order they were measured. */
final class Samples {
    /** House rule: fewer values in a period have no spread worth the name. */
    static final int LEAST = 3;

    private final double[] before;
    private final double[] after;

    private Samples(double[] before, double[] after) {
        this.before = before;
        this.after = after;
    }

    /** Both periods, when each has 3 to 2,000 values fit for arithmetic. */
    static MetricResult<Samples> of(double[] before, double[] after) {
        return checked("before_values", before)
                .flatMap(first -> checked("after_values", after).flatMap(second -> {
                    var samples = new Samples(first, second);
                    return MetricResult.of(samples, samples.basis());
                }));
    }

    /** A copy of {@code values}, when there are 3 to 2,000 and each is fit for arithmetic. */
    static MetricResult<double[]> checked(String input, double[] values) {
        int n = values.length;
        if (n > KnownDays.MOST) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, new Gap(input, KnownDays.MOST, n, "values"));
        }
        if (n < LEAST) {
            Gap gap = new Gap(input, LEAST, n, "values");
            return MetricResult.refused(n == 0 ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA, gap);
        }
        return fit(values).flatMap(ok -> MetricResult.of(values.clone(), Basis.of(n, n)));
    }

    private static MetricResult<Double> fit(double[] values) {
        // A NaN slips through any comparison, so it is asked for by its own name.
        double odd = DoubleStream.of(values)
                .filter(value -> !(value >= Values.DOMAIN.low() && value <= Values.DOMAIN.high()))
                .findFirst()
                .orElse(0);
        return Values.DOMAIN.check(odd);
    }

    double[] before() {
        return before;
    }

    double[] after() {
        return after;
    }

    /** Both periods in one. */
    double[] pooled() {
        return DoubleStream.concat(DoubleStream.of(before), DoubleStream.of(after))
                .toArray();
    }

    int n() {
        return before.length + after.length;
    }

    Basis basis() {
        return Basis.of(n(), n());
    }

    /** Mean after less mean before. */
    double difference() {
        return StatUtils.mean(after) - StatUtils.mean(before);
    }

    /** The standard deviation of values about their own period's mean. */
    double pooledDeviation() {
        return Math.sqrt((Values.squares(before) + Values.squares(after)) / (n() - 2));
    }
}
