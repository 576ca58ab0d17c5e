package io.github.intervalscoach.analytics.trend;

import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MannKendallTest {
    private static final Offset<Double> EIGHT_DIGITS = within(5e-9);
    private static final double[] EIGHT_TESTS = {250, 252, 251, 255, 254, 258, 257, 261};

    /** Up and down again over three weeks, with an echo of each day in the next. */
    private static final double[] SLOW = {
        50, 50.4, 51, 51.1, 51.3, 50.9, 50.2, 49.6, 49.1, 48.8, 48.9, 49.3, 50, 50.8, 51.4, 51.9, 51.7, 51.5, 51.0,
        50.1, 49.7, 49.5, 49.2, 49.9
    };

    /** Hard and easy days in turn. */
    private static final double[] RHYTHM = {50, 53, 50.5, 54, 51, 53.5, 51.2, 54.5, 51.1, 55, 52, 55.5};

    @Test
    @Vector(id = "S-59", metric = "mann_kendall", oracle = Oracle.DERIVED, cases = 5)
    void eightTestsRise() {
        MannKendall test = of(Variant.PLAIN, EIGHT_TESTS);

        assertThat(test.s()).isEqualTo(22);
        assertThat(test.variance()).isCloseTo(65.33333333, EIGHT_DIGITS);
        assertThat(test.z()).isCloseTo(2.59807621, EIGHT_DIGITS);
        assertThat(test.p()).isCloseTo(0.00937477, EIGHT_DIGITS);
        assertThat(test.tau()).isCloseTo(0.78571429, EIGHT_DIGITS);
    }

    @Test
    @Vector(id = "S-60", metric = "mann_kendall", oracle = Oracle.DERIVED, cases = 3)
    void theNileFell() {
        assertThat(StatUtils.mean(Nile.flow())).isEqualTo(919.35);
        assertThat(StatUtils.variance(Nile.flow())).isCloseTo(28637.94697, within(5e-6));

        MannKendall test = of(Variant.PLAIN, Nile.flow());

        assertThat(test.s()).isEqualTo(-1387);
        assertThat(test.variance()).isCloseTo(112728.3333, within(5e-5));
        assertThat(test.z()).isCloseTo(-4.12806652, EIGHT_DIGITS);
        // pyMannKendall 1.4.3
        assertThat(test.p()).isCloseTo(3.658262921657496e-05, within(1e-13));
        assertThat(test.tau()).isCloseTo(-0.2802020202020202, within(1e-12));
    }

    @Test
    void hamedAndRaoWidenForEveryEvidentLag() {
        // pyMannKendall 1.4.3, hamed_rao_modification_test
        MannKendall nile = of(Variant.HAMED_RAO, Nile.flow());
        assertThat(nile.s()).isEqualTo(-1387);
        assertThat(nile.variance()).isCloseTo(241565.3569166269, within(1e-4));
        assertThat(nile.z()).isCloseTo(-2.8199791956451388, within(1e-9));
        assertThat(nile.p()).isCloseTo(0.004802676310182719, within(1e-11));

        MannKendall slow = of(Variant.HAMED_RAO, SLOW);
        assertThat(slow.variance()).isCloseTo(2218.7464183422117, within(1e-6));
        assertThat(slow.p()).isCloseTo(0.7181691064844011, within(1e-9));
    }

    @Test
    void neighboursAloneWidenByTheirCorrelation() {
        // the formula by NumPy, double sum of powers
        MannKendall nile = of(Variant.AUTOREGRESSIVE, Nile.flow());
        assertThat(nile.variance()).isCloseTo(255774.08057771277, within(1e-4));
        assertThat(nile.z()).isCloseTo(-2.7405325469243285, within(1e-9));
        assertThat(nile.p()).isCloseTo(0.006133970650304285, within(1e-11));

        MannKendall slow = of(Variant.AUTOREGRESSIVE, SLOW);
        assertThat(slow.variance()).isCloseTo(19639.489777794246, within(1e-5));
    }

    @Test
    void aRhythmMakesNoTrendSurer() {
        // pyMannKendall would multiply the variance by 0.2036 and find p = 0.0000025
        MannKendall plain = of(Variant.PLAIN, RHYTHM);

        assertThat(plain.p()).isCloseTo(0.03352416523500468, within(1e-10));
        assertThat(of(Variant.HAMED_RAO, RHYTHM)).isEqualTo(plain);
        assertThat(basis(MannKendall.of(Days.of(RHYTHM), Variant.HAMED_RAO)).caveats())
                .containsExactly(Caveat.CLAMPED);
        assertThat(of(Variant.AUTOREGRESSIVE, RHYTHM)).isEqualTo(plain);
        assertThat(basis(MannKendall.of(Days.of(RHYTHM), Variant.PLAIN)).caveats())
                .isEmpty();
    }

    @Test
    void saysThatItIsTooSureOfDaysThatResembleTheirNeighbours() {
        assertThat(basis(MannKendall.of(Days.of(SLOW), Variant.PLAIN)).caveats())
                .containsExactly(Caveat.AUTOCORRELATED);
        assertThat(basis(MannKendall.of(Days.of(SLOW), Variant.AUTOREGRESSIVE)).caveats())
                .isEmpty();
        assertThat(basis(MannKendall.of(Days.of(SLOW), Variant.HAMED_RAO)).caveats())
                .isEmpty();
        assertThat(basis(MannKendall.of(Days.of(Nile.flow()), Variant.PLAIN)).variant())
                .isEqualTo("plain");
    }

    @Test
    void tiedDaysLowerTheVariance() {
        // pyMannKendall 1.4.3
        MannKendall test = of(Variant.PLAIN, 5, 5, 6, 5, 7, 7, 8, 6, 9, 9, 9, 10);

        assertThat(test.s()).isEqualTo(50);
        assertThat(test.variance()).isCloseTo(203.33333333333334, within(1e-9));
        assertThat(test.z()).isCloseTo(3.4363056792595557, within(1e-12));
        assertThat(test.p()).isCloseTo(0.0005897052137708858, within(1e-13));
        assertThat(test.tau()).isCloseTo(0.7575757575757576, within(1e-12));
    }

    @Test
    void noDirectionAtAllIsZeroAndCertainToComeByChance() {
        MannKendall test = of(Variant.PLAIN, 1, 2, 3, 4, 4, 3, 2, 1);

        assertThat(test.s()).isZero();
        assertThat(test.z()).isZero();
        assertThat(test.p()).isEqualTo(1);
        assertThat(test.tau()).isZero();
    }

    @Test
    void aMissingDayIsLeftOut() {
        double[] gaps = {250, GAP, 252, 251, 255, GAP, GAP, 254, 258, 257, 261, GAP};

        assertThat(of(Variant.PLAIN, gaps)).isEqualTo(of(Variant.PLAIN, EIGHT_TESTS));
        var basis = basis(MannKendall.of(Days.of(gaps), Variant.PLAIN));
        assertThat(basis.n()).isEqualTo(8);
        assertThat(basis.coverage()).isEqualTo(8 / 12.0);
    }

    @ParameterizedTest
    @EnumSource
    void refusesOneDayShortAndSaysWhy(Variant variant) {
        assertRefused(
                MannKendall.of(Days.of(1, 2, 3, 4, 5, GAP, 6, 7), variant),
                Reason.INSUFFICIENT_DATA,
                new Gap("known_days", 8, 7, "days"));
        assertRefused(MannKendall.of(Days.of(GAP), variant), Reason.MISSING_INPUT, new Gap("known_days", 8, 0, "days"));
    }

    @Test
    void eightAndNineDaysAreShortAndTenAreNot() {
        assertThat(basis(MannKendall.of(Days.of(1, 3, 2, 5, 4, 7, 6, 9, 8), Variant.HAMED_RAO))
                        .caveats())
                .contains(Caveat.SHORT);
        assertThat(basis(MannKendall.of(Days.of(1, 3, 2, 5, 4, 7, 6, 9, 8, 10), Variant.HAMED_RAO))
                        .caveats())
                .doesNotContain(Caveat.SHORT);
    }

    @Test
    void readsTwoThousandDaysAndNoMore() {
        var days = new double[2_001];
        Arrays.setAll(days, i -> i % 7 + 0.01 * i);

        assertThat(of(Variant.PLAIN, Arrays.copyOf(days, 2_000)).p()).isLessThan(1e-9);
        assertRefused(
                MannKendall.of(Days.of(days), Variant.PLAIN),
                Reason.OUT_OF_DOMAIN,
                new Gap("known_days", 2_000, 2_001, "days"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesEqualDaysAndImpossibleOnes(Variant variant) {
        assertRefused(
                MannKendall.of(Days.of(Days.constant(20, 0.1)), variant),
                Reason.ZERO_VARIANCE,
                new Gap("distinct_values", 2, 1, "values"));
        assertRefused(
                MannKendall.of(Days.of(1, 2, 3, 4, 5, 6, 7, -2e12), variant),
                Reason.OUT_OF_DOMAIN,
                new Gap("value", -1e12, -2e12, "1"));
        assertThat(of(variant, 1, 2, 3, 4, 5, 6, 7, 1e12).s()).isEqualTo(28);
    }

    @ParameterizedTest
    @EnumSource
    void aStraightLineHasNothingLeftToResemble(Variant variant) {
        double[] line = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2};

        assertThat(of(variant, line).s()).isEqualTo(66);
        assertThat(of(variant, line).variance()).isCloseTo(212.66666667, within(1e-8));
        assertThat(of(variant, 1e-320, 2e-320, 3e-320, 4e-320, 5e-320, 6e-320, 7e-320, 8e-320)
                        .s())
                .isEqualTo(28);
    }

    @Property(tries = 100)
    void turnedAroundItIsTheOppositeAndAsRare(@ForAll("series") double[] values, @ForAll Variant variant) {
        MannKendall up = of(variant, values);
        MannKendall down = of(variant, Days.each(values, value -> -value));

        assertThat(down.s()).isEqualTo(-up.s());
        assertThat(down.z()).isCloseTo(-up.z(), within(1e-9));
        assertThat(down.p()).isCloseTo(up.p(), within(1e-9));
    }

    @Property(tries = 100)
    void unitsDoNotMatter(@ForAll("series") double[] values, @ForAll @DoubleRange(min = 0.1, max = 50) double factor) {
        double[] other = Days.each(values, value -> factor * value + 1000);

        assertThat(of(Variant.PLAIN, other).s())
                .isEqualTo(of(Variant.PLAIN, values).s());
    }

    @Property(tries = 100)
    void correctionsNeverMakeItSurer(@ForAll("series") double[] values, @ForAll Variant variant) {
        MannKendall corrected = of(variant, values);
        MannKendall plain = of(Variant.PLAIN, values);

        assertThat(corrected.variance()).isGreaterThanOrEqualTo(plain.variance());
        assertThat(corrected.p()).isBetween(plain.p(), 1.0);
        assertThat(corrected.tau()).isBetween(-1.0, 1.0);
    }

    /** Whole numbers, so that adding to them rounds nothing and ties are as frequent as in training data. */
    @Provide
    Arbitrary<double[]> series() {
        return Arbitraries.integers()
                .between(0, 40)
                .array(int[].class)
                .ofMinSize(8)
                .ofMaxSize(40)
                .map(ints -> Arrays.stream(ints).asDoubleStream().toArray())
                .filter(values -> StatUtils.min(values) < StatUtils.max(values));
    }

    private static MannKendall of(Variant variant, double... values) {
        return value(MannKendall.of(Days.of(values), variant));
    }
}
