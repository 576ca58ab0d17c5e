package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/** The known days of a series: their numbers, the series' first being 0, and their values. */
final class KnownDays {
    /** House rule: five and a half years. What compares every pair of days stays below two million pairs. */
    static final int MOST = 2_000;

    private final int[] days;
    private final double[] values;
    private final Basis basis;

    private KnownDays(int[] days, double[] values, Basis basis) {
        this.days = days;
        this.values = values;
        this.basis = basis;
    }

    /** The known days, when there are {@code least} to {@link #MOST} of them with values fit for arithmetic. */
    static MetricResult<KnownDays> of(DailySeries series, int least) {
        int known = series.known();
        if (known < least || known > MOST) {
            return refused(known, known < least ? least : MOST);
        }
        double[] values = series.knownValues();
        Optional<Gap> odd = Values.firstOutside(values);
        if (odd.isPresent()) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, odd.get());
        }
        int[] days = IntStream.range(0, series.days())
                .filter(i -> series.at(i).isPresent())
                .toArray();
        Basis basis = Basis.of(known, series.days());
        return MetricResult.of(new KnownDays(days, values, basis), basis);
    }

    private static MetricResult<KnownDays> refused(int known, int limit) {
        Gap gap = new Gap("known_days", limit, known, "days");
        if (known > limit) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, gap);
        }
        return MetricResult.refused(known == 0 ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA, gap);
    }

    /** How many. */
    int n() {
        return values.length;
    }

    /** The number of known day {@code i}. */
    int day(int i) {
        return days[i];
    }

    /** The value of known day {@code i}. */
    double value(int i) {
        return values[i];
    }

    /** The values in order. A copy. */
    double[] values() {
        return values.clone();
    }

    /** The median of the days' numbers. */
    double medianDay() {
        return StatUtils.percentile(Arrays.stream(days).asDoubleStream().toArray(), 50);
    }

    /** How many known of how many days. */
    Basis basis() {
        return basis;
    }

    /** Whether every value is the same, asked of the values since a variance may round. */
    boolean isConstant() {
        return Values.areConstant(values);
    }

    /** How much neighbouring days resemble each other. */
    Persistence persistence() {
        return Persistence.of(days, values);
    }

    /** How many independent days tell as much about the mean; see {@link Persistence#effectiveDays}. */
    double effectiveDays(double correlation) {
        return Persistence.effectiveDays(days, correlation);
    }

    double mean() {
        return StatUtils.mean(values);
    }

    /**
     * The variance of days with this correlation of neighbours. Such days scatter less about their own mean than
     * about the true one, which is mended.
     */
    double variance(double correlation) {
        return Values.squares(values) / (n() - n() / effectiveDays(correlation));
    }

    /** How many degrees of freedom that variance has; see {@link Persistence#varianceDegrees}. */
    double varianceDegrees(double correlation) {
        return Persistence.varianceDegrees(days, correlation);
    }
}
