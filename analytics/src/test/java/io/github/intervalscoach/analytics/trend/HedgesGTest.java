package io.github.intervalscoach.analytics.trend;

import static io.github.intervalscoach.analytics.fixtures.Days.each;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static io.github.intervalscoach.analytics.trend.TwoBlocks.AFTER;
import static io.github.intervalscoach.analytics.trend.TwoBlocks.BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.trend.HedgesG.Variant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgesGTest {
    private static final Offset<Double> EIGHT_DIGITS = within(5e-9);

    @Test
    @Vector(id = "S-62", metric = "hedges_g", oracle = Oracle.DERIVED, cases = 6)
    void twoBlocksOfThresholdTests() {
        // the vector's interval was reckoned with z = 1.96, so the confidence is that of 1.96
        var confidence = new Confidence(2 * new NormalDistribution().cumulativeProbability(1.96) - 1);
        HedgesG g = value(HedgesG.of(BEFORE, AFTER, Variant.APPROXIMATE, confidence));

        assertThat(g.d()).isCloseTo(2.00324670, EIGHT_DIGITS);
        assertThat(g.correction()).isCloseTo(0.91428571, EIGHT_DIGITS);
        assertThat(g.g()).isCloseTo(1.83153984, EIGHT_DIGITS);
        assertThat(g.interval().low()).isCloseTo(0.41932526, EIGHT_DIGITS);
        assertThat(g.interval().high()).isCloseTo(3.24375442, EIGHT_DIGITS);
        assertThat(value(HedgesG.of(BEFORE, AFTER, Variant.EXACT, confidence)).correction())
                .isCloseTo(0.91387489, EIGHT_DIGITS);
    }

    @Test
    void ninetyFivePercentIsTheExactQuantile() {
        // NumPy with scipy.stats.norm.ppf(0.975)
        HedgesG approximate = value(HedgesG.of(BEFORE, AFTER, Variant.APPROXIMATE, Confidence.P95));
        HedgesG exact = value(HedgesG.of(BEFORE, AFTER, Variant.EXACT, Confidence.P95));

        assertThat(approximate.interval().low()).isCloseTo(0.419351208961938, within(1e-9));
        assertThat(approximate.interval().high()).isCloseTo(3.243728473967799, within(1e-9));
        assertThat(exact.g()).isCloseTo(1.8307168626604984, within(1e-11));
        assertThat(exact.interval().low()).isCloseTo(0.418714574787439, within(1e-9));
        assertThat(exact.magnitude()).isEqualTo(Magnitude.LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, TRIVIAL",
        "0.1999, TRIVIAL",
        "0.2, SMALL",
        "-0.2, SMALL",
        "0.5999, SMALL",
        "0.6, MODERATE",
        "-1.1999, MODERATE",
        "1.2, LARGE",
        "1.9999, LARGE",
        "2.0, VERY_LARGE",
        "-7, VERY_LARGE"
    })
    void wordsBeginAtTheirLimits(double effect, Magnitude word) {
        assertThat(Magnitude.of(effect)).isEqualTo(word);
    }

    @Test
    void saysFewBelowTen() {
        double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] nine = {1, 2, 3, 4, 5, 6, 7, 8, 9};

        assertThat(basis(HedgesG.of(ten, ten, Variant.EXACT, Confidence.P95)).caveats())
                .isEmpty();
        assertThat(basis(HedgesG.of(ten, nine, Variant.EXACT, Confidence.P95)).caveats())
                .containsExactly(Caveat.SHORT);
        assertThat(basis(HedgesG.of(nine, ten, Variant.EXACT, Confidence.P95)).n())
                .isEqualTo(19);
        assertThat(basis(HedgesG.of(nine, ten, Variant.APPROXIMATE, Confidence.P95))
                        .variant())
                .isEqualTo("approximate");
    }

    @Test
    void refusesTooFewMissingConstantAndAbsurdValues() {
        double[] three = {1, 2, 3};

        assertRefused(
                of(new double[] {1, 2}, three), Reason.INSUFFICIENT_DATA, new Gap("before_values", 3, 2, "values"));
        assertRefused(
                of(three, new double[] {1, 2}), Reason.INSUFFICIENT_DATA, new Gap("after_values", 3, 2, "values"));
        assertRefused(of(three, new double[0]), Reason.MISSING_INPUT, new Gap("after_values", 3, 0, "values"));
        assertRefused(
                of(new double[2_001], three), Reason.OUT_OF_DOMAIN, new Gap("before_values", 2_000, 2_001, "values"));
        assertRefused(
                of(three, new double[] {1, Double.NaN, 3}), Reason.MISSING_INPUT, new Gap("value", -1e12, 0, "1"));
        assertRefused(
                of(new double[] {1, 2, Double.POSITIVE_INFINITY}, three),
                Reason.OUT_OF_DOMAIN,
                new Gap("value", 1e12, Double.MAX_VALUE, "1"));
        assertRefused(
                of(new double[] {0.1, 0.1, 0.1}, new double[] {0.7, 0.7, 0.7}),
                Reason.ZERO_VARIANCE,
                new Gap("distinct_values", 2, 1, "values"));
        assertThat(reason(of(three, new double[] {1e9, 1e9, 1e9}))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(of(three, new double[] {1, 1, 1}).found()).isPresent();
        assertThat(of(new double[] {0, 1e-160, 2e-160}, new double[] {1, 2, 3}).found())
                .isPresent();
    }

    @Property(tries = 100)
    void unitsDoNotMatterAndOrderTurnsTheSign(
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor,
            @ForAll @DoubleRange(min = -1000, max = 1000) double shift,
            @ForAll Variant variant) {
        HedgesG g = value(HedgesG.of(BEFORE, AFTER, variant, Confidence.P90));
        HedgesG scaled = value(HedgesG.of(
                each(BEFORE, v -> factor * v + shift), each(AFTER, v -> factor * v + shift), variant, Confidence.P90));
        HedgesG turned = value(HedgesG.of(AFTER, BEFORE, variant, Confidence.P90));

        assertThat(scaled.g()).isCloseTo(g.g(), within(1e-7));
        assertThat(turned.g()).isCloseTo(-g.g(), within(1e-12));
        assertThat(turned.interval().low()).isCloseTo(-g.interval().high(), within(1e-12));
    }

    private static MetricResult<HedgesG> of(double[] before, double[] after) {
        return HedgesG.of(before, after, Variant.EXACT, Confidence.P95);
    }
}
