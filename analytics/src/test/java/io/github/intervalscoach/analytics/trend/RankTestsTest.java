package io.github.intervalscoach.analytics.trend;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static io.github.intervalscoach.analytics.trend.TwoBlocks.AFTER;
import static io.github.intervalscoach.analytics.trend.TwoBlocks.BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** {@link MannWhitney}, {@link CliffsDelta} and {@link PermutationTest}. */
class RankTestsTest {
    private static final Draws DRAWS = Draws.seeded(20260101);
    private static final double[] TWENTY = {
        -0.8019, -1.3244, -0.2484, 0.4204, 1.136, 0.1097, -0.5526, -0.7848, 0.7487, 1.6348, 0.2728, -1.2333, -0.9583,
        1.6, 0.2029, -1.7321, -0.0837, -1.1632, -0.6293, -0.488
    };
    private static final double[] OTHER_TWENTY = {
        -0.0133, 1.2534, 0.6369, 0.1106, 1.1096, 1.5299, -0.943, 0.4433, -0.2807, 0.5268, -0.5894, 0.7207, 0.6621,
        0.3957, -0.3479, 0.3038, -0.3913, -0.6552, 0.9248, -0.4093
    };
    private static final double[] LOPSIDED = {1, 1.2, 1.1, 1.3, 1.5, 9., 1.2, 1.4};
    private static final double[] LOPSIDED_TOO = {2, 2.1, 2.3, 2.2, 14, 2.5, 2.4, 2.0, 3.};

    @Test
    @Vector(id = "S-62", metric = "mann_whitney", oracle = Oracle.DERIVED, cases = 2)
    void hardlyAnyValueBeforeBeatsOneAfter() {
        MannWhitney test = value(MannWhitney.of(BEFORE, AFTER));

        assertThat(test.u()).isEqualTo(2);
        assertThat(test.p()).isCloseTo(0.01731602, within(5e-9));
        assertThat(basis(MannWhitney.of(BEFORE, AFTER)).variant()).isEqualTo("exact");
        assertThat(basis(MannWhitney.of(BEFORE, AFTER)).n()).isEqualTo(11);
    }

    @Test
    @Vector(id = "S-62", metric = "cliffs_delta", oracle = Oracle.DERIVED, cases = 1)
    void theBlocksHardlyOverlap() {
        assertThat(value(CliffsDelta.of(BEFORE, AFTER)).delta()).isCloseTo(0.86666667, within(5e-9));
    }

    @Test
    @Vector(id = "S-62", metric = "permutation_test", oracle = Oracle.DERIVED, cases = 3)
    void sixOf462DealsDifferAsMuch() {
        PermutationTest test = value(PermutationTest.of(BEFORE, AFTER, DRAWS));

        assertThat(test.difference()).isCloseTo(8.2, within(0.05));
        assertThat(test.p()).isCloseTo(0.01298701, within(5e-9));
        assertThat(test.p()).isEqualTo(6 / 462.0);
        assertThat(test.deals()).isEqualTo(462);
        assertThat(basis(PermutationTest.of(BEFORE, AFTER, DRAWS)).variant()).isEqualTo("exact");
    }

    @Test
    void exactTailsAreThoseOfScipy() {
        // scipy.stats.mannwhitneyu(method='exact')
        MannWhitney twenty = value(MannWhitney.of(TWENTY, OTHER_TWENTY));
        assertThat(twenty.u()).isEqualTo(135);
        assertThat(twenty.p()).isCloseTo(0.08097630609600429, within(1e-12));
        MannWhitney apart = value(MannWhitney.of(new double[] {1, 2, 3}, new double[] {4, 5, 6}));
        assertThat(apart).isEqualTo(new MannWhitney(0, 0.1));
        MannWhitney mixed = value(MannWhitney.of(new double[] {1, 4, 5}, new double[] {2, 3, 6, 7}));
        assertThat(mixed.u()).isEqualTo(4);
        assertThat(mixed.p()).isCloseTo(0.6285714285714286, within(1e-12));
    }

    @Test
    void theMiddleIsAsLikelyAsCanBe() {
        // U = 8 of 16: both tails overlap
        assertThat(value(MannWhitney.of(new double[] {1, 4, 5, 8}, new double[] {2, 3, 6, 7}))
                        .p())
                .isEqualTo(1);
    }

    @Test
    void tiesAndTwentyOneValuesAreReckonedByTheNormal() {
        // scipy.stats.mannwhitneyu(method='asymptotic')
        double[] tied = {3, 5, 5, 7, 8, 8, 10, 2};
        double[] tiedToo = {6, 8, 9, 11, 12, 7, 8, 13, 14};
        MannWhitney ties = value(MannWhitney.of(tied, tiedToo));
        assertThat(ties.u()).isEqualTo(12.5);
        assertThat(ties.p()).isCloseTo(0.02577194350445826, within(1e-11));
        assertThat(basis(MannWhitney.of(tied, tiedToo)).variant()).isEqualTo("normal");

        double[] even = new double[21];
        double[] odd = new double[21];
        Arrays.setAll(even, i -> 2.0 * i);
        Arrays.setAll(odd, i -> 2.0 * i + 7);
        MannWhitney many = value(MannWhitney.of(even, odd));
        assertThat(many.u()).isEqualTo(153);
        assertThat(many.p()).isCloseTo(0.09190475432879934, within(1e-11));
        assertThat(basis(MannWhitney.of(even, Arrays.copyOf(odd, 20))).variant())
                .isEqualTo("normal");
        assertThat(basis(MannWhitney.of(Arrays.copyOf(even, 20), odd)).variant())
                .isEqualTo("normal");
        assertThat(basis(MannWhitney.of(Arrays.copyOf(even, 20), Arrays.copyOf(odd, 20)))
                        .variant())
                .isEqualTo("exact");
    }

    @Test
    void tiedInTheMiddleIsCertainToComeByChance() {
        double[] same = {1, 2, 3};

        assertThat(value(MannWhitney.of(same, same))).isEqualTo(new MannWhitney(4.5, 1));
        assertThat(value(CliffsDelta.of(same, same)).delta()).isZero();
        assertThat(value(PermutationTest.of(same, same, DRAWS)).p()).isEqualTo(1);
    }

    @Test
    void refusesWhenNothingDiffersAnywhere() {
        double[] same = {0.1, 0.1, 0.1};
        Gap gap = new Gap("distinct_values", 2, 1, "values");

        assertRefused(MannWhitney.of(same, same), Reason.ZERO_VARIANCE, gap);
        assertRefused(PermutationTest.of(same, same, DRAWS), Reason.ZERO_VARIANCE, gap);
        assertThat(value(CliffsDelta.of(same, same)).delta()).isZero();
        assertRefused(
                CliffsDelta.of(same, new double[2]), Reason.INSUFFICIENT_DATA, new Gap("after_values", 3, 2, "values"));
    }

    @Test
    void everyDealIsTriedUpToTwoHundredThousand() {
        // all 24,310 by Python's itertools; SciPy would double the smaller tail
        PermutationTest lopsided = value(PermutationTest.of(LOPSIDED, LOPSIDED_TOO, DRAWS));
        assertThat(lopsided.p()).isEqualTo(11_469 / 24_310.0);
        assertThat(lopsided.difference()).isCloseTo(1.3986111111111112, within(1e-12));
        assertThat(lopsided.deals()).isEqualTo(24_310);
        // C(20, 10) = 184,756 and C(21, 10) = 352,716
        assertThat(value(PermutationTest.of(Arrays.copyOf(TWENTY, 10), Arrays.copyOf(OTHER_TWENTY, 10), DRAWS))
                        .deals())
                .isEqualTo(184_756);
        var beyond = PermutationTest.of(Arrays.copyOf(TWENTY, 10), Arrays.copyOf(OTHER_TWENTY, 11), DRAWS);
        assertThat(value(beyond).deals()).isEqualTo(10_000);
        assertThat(basis(beyond).variant()).isEqualTo("monte_carlo");
    }

    @Test
    void manyDealsComeNearTheExactShareAndNeverReachZero() {
        double exact = value(PermutationTest.of(LOPSIDED, LOPSIDED_TOO, DRAWS)).p();
        double[] far = new double[30];
        Arrays.setAll(far, i -> i);
        double[] farther = Days.each(far, value -> value + 1000);

        assertThat(value(PermutationTest.of(far, farther, new Draws(2_000, 1))).p())
                .isEqualTo(1 / 2_001.0);
        assertThat(exact).isLessThan(1);
        // the same values thrice over must be dealt by chance, and then matter more
        double[] thrice = Days.join(LOPSIDED, LOPSIDED, LOPSIDED);
        double[] thriceToo = Days.join(LOPSIDED_TOO, LOPSIDED_TOO, LOPSIDED_TOO);
        var some = PermutationTest.of(thrice, thriceToo, new Draws(50_000, 3));
        // NumPy, 600,000 random deals
        assertThat(value(some).p()).isCloseTo(0.14017, within(0.006));
    }

    @Test
    void theSameSeedDealsTheSame() {
        var first = PermutationTest.of(TWENTY, OTHER_TWENTY, new Draws(2_000, 5));

        assertThat(PermutationTest.of(TWENTY, OTHER_TWENTY, new Draws(2_000, 5)))
                .isEqualTo(first);
        assertThat(PermutationTest.of(TWENTY, OTHER_TWENTY, new Draws(2_000, 6)))
                .isNotEqualTo(first);
    }

    @Test
    void tooFewDrawsAreTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Draws(1_999, 1))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> new Draws(100_001, 1));
        assertThat(new Draws(100_000, 1).rounds()).isEqualTo(100_000);
        assertThat(Draws.seeded(4)).isEqualTo(new Draws(10_000, 4));
    }

    @Property(tries = 100)
    void exchangingThePeriodsMirrorsEverything(@ForAll("values") double[] before, @ForAll("values") double[] after) {
        if (Values.areConstant(Days.join(before, after))) {
            return;
        }
        MannWhitney one = value(MannWhitney.of(before, after));
        MannWhitney other = value(MannWhitney.of(after, before));

        assertThat(one.u() + other.u()).isEqualTo(before.length * (double) after.length);
        assertThat(one.p()).isCloseTo(other.p(), within(1e-12)).isBetween(0.0, 1.0);
        assertThat(value(CliffsDelta.of(before, after)).delta())
                .isCloseTo(-value(CliffsDelta.of(after, before)).delta(), within(1e-12))
                .isCloseTo(counted(before, after), within(1e-12));
        assertThat(value(PermutationTest.of(before, after, DRAWS)).p())
                .isCloseTo(value(PermutationTest.of(after, before, DRAWS)).p(), within(1e-12));
    }

    private static double counted(double[] before, double[] after) {
        double sum = 0;
        for (double b : before) {
            for (double a : after) {
                sum += Math.signum(a - b);
            }
        }
        return sum / before.length / after.length;
    }

    @Provide
    Arbitrary<double[]> values() {
        return Arbitraries.integers()
                .between(0, 12)
                .array(int[].class)
                .ofMinSize(3)
                .ofMaxSize(6)
                .map(ints -> Arrays.stream(ints).asDoubleStream().toArray());
    }
}
