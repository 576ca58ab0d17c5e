package io.github.intervalscoach.analytics.trend;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.series.DailySeries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** Whatever comes in: a finite value or a refusal, never an exception. */
class TrendTotalityTest {
    private static final Draws DRAWS = new Draws(2_000, 1);

    @Property(tries = 300)
    void seriesOfAnyDays(@ForAll("days") double[] values, @ForAll("days") double[] others) {
        DailySeries series = Days.of(values);
        DailySeries other = Days.of(others);
        DailySeries later = DailySeries.between(
                series.last().plusDays(1),
                series.last().plusDays(other.days()),
                day -> other.on(day.minusDays(series.days())));
        for (var variant : MannKendall.Variant.values()) {
            assertFinite(MannKendall.of(series, variant));
            assertFinite(SenSlope.of(series, variant, Confidence.P95));
        }
        assertFinite(WeeklyMedians.of(series));
        for (var noise : ShiftSearch.Noise.values()) {
            assertFinite(ChangePoints.of(series, new ShiftSearch(2, noise, 2, 0, Confidence.P95)));
            assertFinite(ChangePoints.of(series, new ShiftSearch(0.001, noise, 7, 3, Confidence.P95)));
        }
        assertFinite(Cusum.of(series, later, Cusum.Limits.CALM));
        assertFinite(Plateau.of(series, other, new Plateau.Yardstick(5, 10)));
        assertFinite(PeriodDifference.ofDays(series, later, 0));
        for (var variant : MovingAverageInterval.Variant.values()) {
            assertFinite(MovingAverageInterval.on(series.last(), 14, series, variant, Confidence.P95));
        }
        for (var method : Association.Method.values()) {
            assertFinite(Association.of(series, other, 1, method, Confidence.P95));
        }
    }

    @Test
    void spreadsTooSmallToSquareAreNone() {
        double[] tiny = Days.each(Days.alternating(20, 1, 3), value -> value * 1e-170);
        DailySeries series = Days.of(tiny);
        DailySeries later = DailySeries.startingOn(series.last().plusDays(1), tiny);

        assertThat(reason(PeriodDifference.ofDays(series, later, 0))).isEqualTo(Reason.ZERO_VARIANCE);
        assertThat(reason(PeriodDifference.ofSessions(tiny, tiny, 0, DRAWS))).isEqualTo(Reason.ZERO_VARIANCE);
        assertThat(reason(Cusum.of(series, later, Cusum.Limits.CALM))).isEqualTo(Reason.ZERO_VARIANCE);
        assertThat(reason(Association.of(series, series, 0, Association.Method.PEARSON, Confidence.P95)))
                .isEqualTo(Reason.ZERO_VARIANCE);
        for (var variant : MovingAverageInterval.Variant.values()) {
            assertThat(reason(MovingAverageInterval.on(series.last(), 14, series, variant, Confidence.P95)))
                    .isEqualTo(Reason.ZERO_VARIANCE);
        }
        for (var noise : ShiftSearch.Noise.values()) {
            assertThat(reason(ChangePoints.of(series, new ShiftSearch(2, noise, 2, 0, Confidence.P95))))
                    .isEqualTo(Reason.ZERO_VARIANCE);
        }
        assertThat(MannKendall.of(series, MannKendall.Variant.AUTOREGRESSIVE).found())
                .isPresent();
    }

    @Property(tries = 100)
    void anyTwoPeriods(@ForAll("samples") double[] before, @ForAll("samples") double[] after) {
        for (var variant : HedgesG.Variant.values()) {
            assertFinite(HedgesG.of(before, after, variant, Confidence.P95));
        }
        assertFinite(MannWhitney.of(before, after));
        assertFinite(CliffsDelta.of(before, after));
        assertFinite(PermutationTest.of(before, after, DRAWS));
        for (var variant : BootstrapInterval.Variant.values()) {
            assertFinite(BootstrapInterval.of(before, after, variant, Confidence.P95, DRAWS));
        }
        assertFinite(BootstrapInterval.ofBlocks(before, after, 3, Confidence.P95, DRAWS));
        assertFinite(PeriodDifference.ofSessions(before, after, 0, DRAWS));
        for (var variant : SmallestWorthwhileChange.Variant.values()) {
            assertFinite(SmallestWorthwhileChange.of(before, variant));
        }
        if (before.length == after.length) {
            assertFinite(TypicalError.of(before, after, Confidence.P95));
        }
    }

    @Property(tries = 100)
    void anyNumber(@ForAll double number) {
        assertFinite(MinimalDetectableChange.of(number, 1, Confidence.P95));
        assertFinite(ClearChange.of(number, new ClearChange.Limits(1, 1e12, 3)));
    }

    /** Ordinary days, and days that are equal, denormal or next to the limits. */
    @Provide
    Arbitrary<double[]> days() {
        return Arbitraries.oneOf(Days.anything(0, 100), odd(1, 60));
    }

    @Provide
    Arbitrary<double[]> samples() {
        return Arbitraries.oneOf(
                odd(0, 9),
                Arbitraries.doubles().array(double[].class).ofMaxSize(9),
                Arbitraries.doubles()
                        .between(-50, 50)
                        .array(double[].class)
                        .ofMinSize(3)
                        .ofMaxSize(25));
    }

    private static Arbitrary<double[]> odd(int least, int most) {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(0.1, 0.2, 0.3)),
                        Tuple.of(1, Arbitraries.of(1e12, -1e12, 0.0, -0.0, 1e-320, Double.MIN_VALUE, 1e-160)),
                        Tuple.of(1, Arbitraries.just(Double.NaN)))
                .array(double[].class)
                .ofMinSize(least)
                .ofMaxSize(most);
    }
}
