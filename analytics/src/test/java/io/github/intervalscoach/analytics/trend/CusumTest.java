package io.github.intervalscoach.analytics.trend;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.alternating;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.each;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.analytics.trend.Cusum.Limits;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CusumTest {
    /** Fourteen days of mean 0 and sample deviation 1. */
    private static final double[] STANDARD = alternating(14, Math.sqrt(13 / 14.0), -Math.sqrt(13 / 14.0));

    private static final double[] DRIFT = {0.2, -0.1, 0.4, 0.1, 1.2, 0.9, 1.4, 1.1, 0.8};

    @Test
    @Vector(id = "S-61", metric = "cusum", oracle = Oracle.DERIVED, cases = 9)
    void aDriftAddsUp() {
        Cusum cusum = value(watch(Limits.CALM, DRIFT));

        double[] expected = {0, 0, 0, 0, 0.7, 1.1, 2.0, 2.6, 2.9};
        for (int i = 0; i < expected.length; i++) {
            assertThat(cusum.points().get(i).high()).isCloseTo(expected[i], within(1e-12));
            assertThat(cusum.points().get(i).low()).isZero();
            assertThat(cusum.points().get(i).day()).isEqualTo(FIRST.plusDays(14 + i));
        }
        assertThat(cusum.highSince()).isEmpty();
        assertThat(cusum.lowSince()).isEmpty();
    }

    @Test
    void theAlarmIsTheFirstDayAboveTheLimit() {
        var limits = new Limits(0.5, 1.05);

        assertThat(value(watch(limits, DRIFT)).highSince()).contains(FIRST.plusDays(19));
        assertThat(value(watch(limits, DRIFT)).lowSince()).isEmpty();
        assertThat(value(watch(limits, each(DRIFT, z -> -z))).lowSince()).contains(FIRST.plusDays(19));
        assertThat(value(watch(limits, each(DRIFT, z -> -z))).highSince()).isEmpty();
    }

    @Test
    void atTheLimitIsNoAlarm() {
        // an exact baseline: deviation 2 about 100
        DailySeries baseline = Days.of(98, 98, 98, 98, 98, 98, 98, 102, 102, 102, 102, 102, 102, 102);
        double deviation = 2 * Math.sqrt(14 / 13.0);
        DailySeries watched = DailySeries.startingOn(FIRST.plusDays(14), 100 + 3 * deviation);

        assertThat(value(Cusum.of(baseline, watched, new Limits(0, 3.0000001))).highSince())
                .isEmpty();
        assertThat(value(Cusum.of(baseline, watched, new Limits(0, 2.9999999))).highSince())
                .contains(FIRST.plusDays(14));
    }

    @Test
    void aMissingDayLeavesTheSumAsItWas() {
        var cusum = watch(Limits.CALM, 2, GAP, GAP, 1);

        assertThat(value(cusum).points()).hasSize(2);
        assertThat(value(cusum).points().get(1).high()).isCloseTo(2, within(1e-12));
        assertThat(value(cusum).points().get(1).day()).isEqualTo(FIRST.plusDays(17));
        assertThat(basis(cusum).n()).isEqualTo(2);
        assertThat(basis(cusum).coverage()).isEqualTo(0.5);
    }

    @Test
    void refusesAShortOrLevelBaselineAndAnotherUnit() {
        DailySeries watched = DailySeries.startingOn(FIRST.plusDays(30), 1, 2);

        assertRefused(
                Cusum.of(Days.of(alternating(13, 1, 2)), watched, Limits.CALM),
                Reason.INSUFFICIENT_DATA,
                new Gap("known_days", 14, 13, "days"));
        assertRefused(
                Cusum.of(Days.of(constant(14, 0.1)), watched, Limits.CALM),
                Reason.ZERO_VARIANCE,
                new Gap("distinct_values", 2, 1, "values"));
        assertRefused(watch(Limits.CALM, GAP), Reason.MISSING_INPUT, new Gap("known_days", 1, 0, "days"));
        MetricResult<Cusum> other = watch(Limits.CALM, 0, 1_000_001);
        assertThat(reason(other)).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(watch(Limits.CALM, 0, 999_999).found()).isPresent();
        assertThat(watch(Limits.CALM, 0, -999_999).found()).isPresent();
    }

    @Test
    void aBaselineThatSharesADayIsTheCallersMistake() {
        DailySeries usual = Days.of(STANDARD);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cusum.of(usual, DailySeries.startingOn(FIRST.plusDays(13), 1), Limits.CALM))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cusum.of(usual, DailySeries.startingOn(FIRST.minusDays(1), 1, 2), Limits.CALM));
        assertThat(Cusum.of(usual, DailySeries.startingOn(FIRST.minusDays(1), 1), Limits.CALM)
                        .found())
                .isPresent();
    }

    @Test
    void limitsOutOfRangeAreTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(-0.1, 5))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(0.5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(Double.NaN, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(0.5, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(Double.POSITIVE_INFINITY, 5));
        assertThat(Limits.CALM).isEqualTo(new Limits(0.5, 5));
        assertThat(Limits.ALERT).isEqualTo(new Limits(0.5, 4));
        assertThat(new Limits(0, 4).slack()).isZero();
    }

    @Property(tries = 100)
    void sumsAreNeverNegativeAndMirrorEachOther(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -4, max = 4) Double> days) {
        double[] values = days.stream().mapToDouble(Double::doubleValue).toArray();
        Cusum cusum = value(watch(Limits.ALERT, values));
        Cusum mirrored = value(watch(Limits.ALERT, each(values, z -> -z)));

        for (int i = 0; i < values.length; i++) {
            assertThat(cusum.points().get(i).high()).isNotNegative();
            assertThat(mirrored.points().get(i).low())
                    .isCloseTo(cusum.points().get(i).high(), within(1e-9));
        }
        assertThat(cusum.highSince()).isEqualTo(mirrored.lowSince());
    }

    private static MetricResult<Cusum> watch(Limits limits, double... z) {
        DailySeries watched = DailySeries.between(FIRST.plusDays(14), FIRST.plusDays(13L + z.length), day -> {
            double value = z[(int) (day.toEpochDay() - FIRST.toEpochDay()) - 14];
            return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
        });
        return Cusum.of(Days.of(STANDARD), watched, limits);
    }
}
