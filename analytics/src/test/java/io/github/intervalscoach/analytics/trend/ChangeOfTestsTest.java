package io.github.intervalscoach.analytics.trend;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static io.github.intervalscoach.analytics.trend.TwoBlocks.BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.trend.ClearChange.Limits;
import io.github.intervalscoach.analytics.trend.ClearChange.Verdict;
import io.github.intervalscoach.analytics.trend.SmallestWorthwhileChange.Variant;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link SmallestWorthwhileChange}, {@link TypicalError}, {@link MinimalDetectableChange} and {@link ClearChange}. */
class ChangeOfTestsTest {
    private static final Offset<Double> TIGHT = within(1e-9);
    private static final double[] FIRST = {250, 262, 241, 270, 255, 248, 266, 259, 244, 251};
    private static final double[] AGAIN = {254, 259, 246, 275, 252, 251, 270, 262, 243, 257};

    @Test
    void whatIsWorthwhileIsAShareOfTheScatter() {
        // sample deviation 4.2071…, mean 283.8, by NumPy
        var between = value(SmallestWorthwhileChange.of(BEFORE, Variant.BETWEEN_ATHLETES));
        var own = value(SmallestWorthwhileChange.of(BEFORE, Variant.OWN_VARIATION));

        assertThat(between.change()).isCloseTo(0.8414273587185053, TIGHT);
        assertThat(own.change()).isCloseTo(2.103568396796263, TIGHT);
        assertThat(own.percentOfMean().orElseThrow()).isCloseTo(0.7412150799141166, TIGHT);
        assertThat(between.percentOfMean().orElseThrow()).isCloseTo(0.7412150799141166 * 0.4, TIGHT);
        assertThat(basis(SmallestWorthwhileChange.of(BEFORE, Variant.OWN_VARIATION))
                        .variant())
                .isEqualTo("own_variation");
        assertThat(basis(SmallestWorthwhileChange.of(BEFORE, Variant.OWN_VARIATION))
                        .caveats())
                .containsExactly(Caveat.SHORT);
        assertThat(basis(SmallestWorthwhileChange.of(FIRST, Variant.OWN_VARIATION))
                        .caveats())
                .isEmpty();
    }

    @Test
    void aCoefficientOfVariationNeedsValuesAboveZero() {
        double[] withZero = {0, 3, 5};

        assertRefused(
                SmallestWorthwhileChange.of(withZero, Variant.OWN_VARIATION),
                Reason.OUT_OF_DOMAIN,
                new Gap("least_value", 0, 0, "1"));
        var between = value(SmallestWorthwhileChange.of(withZero, Variant.BETWEEN_ATHLETES));
        assertThat(between.change()).isCloseTo(0.2 * 2.516611478423583, TIGHT);
        assertThat(between.percentOfMean()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesTooFewEqualAndMissingValues(Variant variant) {
        assertRefused(
                SmallestWorthwhileChange.of(new double[] {1, 2}, variant),
                Reason.INSUFFICIENT_DATA,
                new Gap("values", 3, 2, "values"));
        assertRefused(
                SmallestWorthwhileChange.of(new double[] {0.1, 0.1, 0.1}, variant),
                Reason.ZERO_VARIANCE,
                new Gap("distinct_values", 2, 1, "values"));
        assertThat(reason(SmallestWorthwhileChange.of(new double[] {1, Double.NaN, 2}, variant)))
                .isEqualTo(Reason.MISSING_INPUT);
    }

    @Test
    void theErrorIsTheScatterOfRepeatedTests() {
        // NumPy and scipy.stats.chi2
        TypicalError error = value(TypicalError.of(FIRST, AGAIN, Confidence.P95));

        assertThat(error.error()).isCloseTo(2.3816427570528336, TIGHT);
        assertThat(error.interval().low()).isCloseTo(1.6381777381996934, within(1e-7));
        assertThat(error.interval().high()).isCloseTo(4.347951268399645, within(1e-7));
        assertThat(basis(TypicalError.of(FIRST, AGAIN, Confidence.P95)).n()).isEqualTo(10);
        assertThat(basis(TypicalError.of(FIRST, AGAIN, Confidence.P95)).caveats())
                .isEmpty();
        assertThat(basis(TypicalError.of(Arrays.copyOf(FIRST, 9), Arrays.copyOf(AGAIN, 9), Confidence.P95))
                        .caveats())
                .containsExactly(Caveat.SHORT);
    }

    @Test
    void aCommonGainIsNoError() {
        double[] gained = Days.each(AGAIN, watts -> watts + 20);

        assertThat(value(TypicalError.of(FIRST, gained, Confidence.P95)).error())
                .isCloseTo(2.3816427570528336, TIGHT);
        assertRefused(
                TypicalError.of(FIRST, Days.each(FIRST, watts -> watts + 3), Confidence.P95),
                Reason.ZERO_VARIANCE,
                new Gap("distinct_values", 2, 1, "values"));
    }

    @Test
    void pairsMustBePairs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypicalError.of(new double[3], new double[4], Confidence.P95))
                .withMessageContaining("Maybe");
        assertRefused(
                TypicalError.of(new double[2], new double[2], Confidence.P95),
                Reason.INSUFFICIENT_DATA,
                new Gap("first_results", 3, 2, "values"));
        assertThat(reason(TypicalError.of(new double[] {1, 2, 3}, new double[] {1, 2, Double.NaN}, Confidence.P95)))
                .isEqualTo(Reason.MISSING_INPUT);
    }

    @Test
    void aChangeBelowThisIsScatter() {
        // scipy.stats.norm.ppf(0.975)·√2·TE/√n
        double error = 2.3816427570528336;

        assertThat(value(MinimalDetectableChange.of(error, 1, Confidence.P95)).change())
                .isCloseTo(6.601455610468466, TIGHT);
        assertThat(value(MinimalDetectableChange.of(error, 4, Confidence.P95)).change())
                .isCloseTo(3.300727805234233, TIGHT);
    }

    @Test
    void refusesAnImpossibleErrorAndThrowsOnAnImpossibleCount() {
        assertThat(reason(MinimalDetectableChange.of(0, 1, Confidence.P95))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(MinimalDetectableChange.of(-2, 1, Confidence.P95))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(MinimalDetectableChange.of(2e12, 1, Confidence.P95))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(MinimalDetectableChange.of(Double.NaN, 1, Confidence.P95)))
                .isEqualTo(Reason.MISSING_INPUT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinimalDetectableChange.of(Double.NaN, 0, Confidence.P95))
                .withMessageContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource({
        // 1.5·√2·2/√1 = 4.2426
        "4.3, 3, CLEAR",
        "-4.3, 3, CLEAR",
        "4.2, 3, UNCLEAR",
        "-4.2, 3, UNCLEAR",
        "3, 3, TRIVIAL",
        "3.01, 3, UNCLEAR",
        "0, 3, TRIVIAL",
        // what matters lies above the scatter
        "5, 5, TRIVIAL",
        "5.01, 5, CLEAR",
        "4.9, 5, TRIVIAL"
    })
    void aClearChangeMattersAndIsMoreThanScatter(double change, double worthwhile, Verdict verdict) {
        ClearChange found = value(ClearChange.of(change, new Limits(worthwhile, 2, 1)));

        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.change()).isEqualTo(change);
        assertThat(found.needed()).isCloseTo(Math.max(worthwhile, 1.5 * Math.sqrt(2) * 2), TIGHT);
    }

    @Test
    void repeatingTheTestHalvesTheScatter() {
        assertThat(value(ClearChange.of(2.2, new Limits(1, 2, 4))).verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(value(ClearChange.of(2.2, new Limits(1, 2, 4))).needed()).isCloseTo(2.1213203435596424, TIGHT);
        assertThat(value(ClearChange.of(2.2, new Limits(1, 2, 3))).verdict()).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void atTheScatterIsNotAboveIt() {
        // 1.5·√2·√2/√1 is 3 but for rounding: take the limit itself
        double scatter = value(ClearChange.of(0, new Limits(1, 7, 2))).needed();

        assertThat(value(ClearChange.of(scatter, new Limits(1, 7, 2))).verdict())
                .isEqualTo(Verdict.UNCLEAR);
        assertThat(value(ClearChange.of(Math.nextUp(scatter), new Limits(1, 7, 2)))
                        .verdict())
                .isEqualTo(Verdict.CLEAR);
    }

    @Test
    void impossibleLimitsAreTheCallersMistakeAndImpossibleChangesAreData() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(0, 1, 1))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(1, 0, 1))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 2e12, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(2e12, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, Double.NaN, 1));
        assertThat(reason(ClearChange.of(Double.NaN, new Limits(1, 1, 1)))).isEqualTo(Reason.MISSING_INPUT);
        assertThat(reason(ClearChange.of(Double.NEGATIVE_INFINITY, new Limits(1, 1, 1))))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(new Limits(1e12, 1e12, 1).repetitions()).isEqualTo(1);
    }

    @Property(tries = 100)
    void aClearChangeStaysClearWhenItGrows(
            @ForAll @DoubleRange(min = 0.1, max = 20) double change,
            @ForAll @DoubleRange(min = 0.1, max = 10) double worthwhile,
            @ForAll @DoubleRange(min = 0.1, max = 10) double error,
            @ForAll @IntRange(min = 1, max = 9) int repetitions) {
        var limits = new Limits(worthwhile, error, repetitions);
        if (value(ClearChange.of(change, limits)).verdict() == Verdict.CLEAR) {
            assertThat(value(ClearChange.of(change * 1.01, limits)).verdict()).isEqualTo(Verdict.CLEAR);
            assertThat(value(ClearChange.of(-change, limits)).verdict()).isEqualTo(Verdict.CLEAR);
            assertThat(change).isGreaterThan(worthwhile);
        }
    }
}
