package io.github.intervalscoach.analytics.trend;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.trend.MannKendall.Variant;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.math3.stat.StatUtils;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SenSlopeTest {
    private static final Offset<Double> TIGHT = within(1e-10);
    private static final double[] EIGHT_TESTS = {250, 252, 251, 255, 254, 258, 257, 261};

    @Test
    @Vector(id = "S-59", metric = "sen_slope", oracle = Oracle.DERIVED, cases = 2)
    void eightTestsRiseByOneAndAHalfADay() {
        SenSlope slope = of(Variant.PLAIN, Confidence.P95, EIGHT_TESTS);

        assertThat(slope.perDay()).isEqualTo(1.5);
        assertThat(slope.intercept()).isEqualTo(249.25);
        assertThat(slope.at(FIRST)).isEqualTo(249.25);
        assertThat(slope.at(FIRST.plusDays(10))).isEqualTo(264.25);
    }

    @Test
    @Vector(id = "S-60", metric = "sen_slope", oracle = Oracle.DERIVED, cases = 2)
    void theNileFellByTwoPointSixAYear() {
        SenSlope slope = of(Variant.PLAIN, Confidence.P95, Nile.flow());

        assertThat(slope.perDay()).isCloseTo(-2.6, TIGHT);
        assertThat(slope.intercept()).isCloseTo(1022.2, TIGHT);
    }

    @Test
    void theIntervalLiesBetweenTheRanksThatGilbertNames() {
        // NumPy: interpolated order statistics; SciPy's theilslopes rounds the ranks to 0.6667..2.0 and
        // −3.6279..−1.4286
        assertInterval(of(Variant.PLAIN, Confidence.P95, EIGHT_TESTS), 0.6929666204889324, 2.0);
        assertInterval(of(Variant.PLAIN, Confidence.P90, EIGHT_TESTS), 1.0, 1.882532263361918);
        assertInterval(of(Variant.PLAIN, Confidence.P95, Nile.flow()), -3.6279264778448708, -1.4284443759457544);
        assertInterval(of(Variant.HAMED_RAO, Confidence.P90, Nile.flow()), -3.918382502902231, -1.1275095779328943);
    }

    @Test
    void tiedDaysNarrowTheInterval() {
        SenSlope slope = of(Variant.PLAIN, Confidence.P95, 5, 5, 6, 5, 7, 7, 8, 6, 9, 9, 9, 10);

        assertThat(slope.perDay()).isEqualTo(0.5);
        assertThat(slope.intercept()).isEqualTo(4.25);
        assertInterval(slope, 1 / 3.0, 0.5);
    }

    @Test
    void timeIsTheDayAndNotTheCount() {
        // SciPy 1.17 theilslopes with x = 0, 1, 4, 5, 9, 14, 15, 16, 20, 27; interval by NumPy
        double[] gaps = new double[28];
        Arrays.fill(gaps, GAP);
        int[] at = {0, 1, 4, 5, 9, 14, 15, 16, 20, 27};
        double[] values = {3, 5, 4, 9, 8, 13, 11, 14, 18, 21};
        for (int i = 0; i < at.length; i++) {
            gaps[at[i]] = values[i];
        }

        SenSlope slope = of(Variant.PLAIN, Confidence.P95, gaps);

        assertThat(slope.perDay()).isCloseTo(2 / 3.0, TIGHT);
        assertThat(slope.intercept()).isCloseTo(2.333333333333334, TIGHT);
        assertInterval(slope, 0.5, 0.8652952099501299);
        assertThat(slope.origin()).isEqualTo(FIRST);
    }

    @Test
    void daysThatResembleTheirNeighboursWidenTheInterval() {
        var plain = SenSlope.of(Days.of(Nile.flow()), Variant.PLAIN, Confidence.P95);
        var wider = SenSlope.of(Days.of(Nile.flow()), Variant.AUTOREGRESSIVE, Confidence.P95);

        assertThat(basis(plain).caveats()).containsExactly(Caveat.AUTOCORRELATED);
        assertThat(basis(wider).caveats()).isEmpty();
        assertThat(basis(wider).variant()).isEqualTo("autoregressive");
        assertThat(basis(wider).n()).isEqualTo(100);
        assertThat(value(wider).interval().low())
                .isLessThan(value(plain).interval().low());
        assertThat(value(wider).interval().high())
                .isGreaterThan(value(plain).interval().high());
    }

    @Test
    void refusesAnIntervalWithoutEnds() {
        // 28 pairs; 99.99 % asks for 31.4 of them between the limits
        var sure = SenSlope.of(Days.of(EIGHT_TESTS), Variant.PLAIN, new Confidence(0.9999));

        assertThat(reason(sure)).isEqualTo(Reason.INSUFFICIENT_DATA);
        assertThat(gaps(sure)).hasSize(1);
        assertThat(gaps(sure).get(0).input()).isEqualTo("day_pairs");
        assertThat(gaps(sure).get(0).found()).isEqualTo(28);
        assertThat(gaps(sure).get(0).needed()).isCloseTo(2 + 3.8905918864131 * Math.sqrt(196 / 3.0), within(1e-6));
        assertInterval(of(Variant.PLAIN, new Confidence(0.9985), EIGHT_TESTS), -1.0, 4.0);
    }

    @Test
    void refusesWhatTheTestOfTrendRefuses() {
        assertRefused(
                SenSlope.of(Days.of(Days.constant(30, 7)), Variant.PLAIN, Confidence.P95),
                Reason.ZERO_VARIANCE,
                new Gap("distinct_values", 2, 1, "values"));
        assertRefused(
                SenSlope.of(Days.of(1, 2, 3, 4, 5, 6, 7), Variant.PLAIN, Confidence.P95),
                Reason.INSUFFICIENT_DATA,
                new Gap("known_days", 8, 7, "days"));
    }

    @Property(tries = 100)
    void followsTheUnit(
            @ForAll("series") double[] values,
            @ForAll @DoubleRange(min = 0.1, max = 20) double factor,
            @ForAll @DoubleRange(min = -100, max = 100) double shift) {
        SenSlope slope = of(Variant.PLAIN, Confidence.P90, values);
        SenSlope other = of(Variant.PLAIN, Confidence.P90, Days.each(values, value -> factor * value + shift));

        assertThat(other.perDay()).isCloseTo(factor * slope.perDay(), within(1e-9));
        assertThat(other.interval().low()).isCloseTo(factor * slope.interval().low(), within(1e-9));
        assertThat(other.intercept()).isCloseTo(factor * slope.intercept() + shift, within(1e-6));
    }

    @Property(tries = 100)
    void theIntervalHoldsTheSlopeAndGrowsWithConfidence(@ForAll("series") double[] values, @ForAll Variant variant) {
        SenSlope.of(Days.of(values), variant, Confidence.P95).found().ifPresent(sure -> {
            SenSlope less = of(variant, Confidence.P90, values);

            assertThat(less.interval().contains(less.perDay())).isTrue();
            assertThat(sure.interval().low())
                    .isLessThanOrEqualTo(less.interval().low());
            assertThat(sure.interval().high())
                    .isGreaterThanOrEqualTo(less.interval().high());
        });
    }

    @Property(tries = 50)
    void oneOddDayHardlyMovesIt(@ForAll @DoubleRange(min = -1e6, max = 1e6) double odd) {
        var line = new double[30];
        Arrays.setAll(line, i -> 100 + 2 * i + i % 3);
        line[13] = odd;

        assertThat(of(Variant.PLAIN, Confidence.P95, line).perDay()).isCloseTo(2, within(0.05));
    }

    @Provide
    Arbitrary<double[]> series() {
        return Arbitraries.integers()
                .between(0, 60)
                .array(int[].class)
                .ofMinSize(12)
                .ofMaxSize(40)
                .map(ints -> Arrays.stream(ints).asDoubleStream().toArray())
                .filter(values -> StatUtils.min(values) < StatUtils.max(values));
    }

    private static void assertInterval(SenSlope slope, double low, double high) {
        assertThat(slope.interval().low()).isCloseTo(low, TIGHT);
        assertThat(slope.interval().high()).isCloseTo(high, TIGHT);
    }

    private static SenSlope of(Variant variant, Confidence confidence, double... values) {
        return value(SenSlope.of(Days.of(values), variant, confidence));
    }
}
