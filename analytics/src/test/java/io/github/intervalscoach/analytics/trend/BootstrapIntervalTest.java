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
import io.github.intervalscoach.analytics.fixtures.Outcome;
import io.github.intervalscoach.analytics.trend.BootstrapInterval.Variant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapIntervalTest {
    private static final Draws MANY = new Draws(100_000, 42);
    private static final Draws FEW = new Draws(2_000, 42);
    private static final double[] LOPSIDED = {1, 1.2, 1.1, 1.3, 1.5, 9., 1.2, 1.4};
    private static final double[] LOPSIDED_TOO = {2, 2.1, 2.3, 2.2, 14, 2.5, 2.4, 2.0, 3.};

    @Test
    void intervalsAreThoseOfScipyButForChance() {
        // scipy.stats.bootstrap 1.17, 400,000 resamples
        assertInterval(BEFORE, AFTER, Variant.BCA, 3.6667, 12.4667, 0.11);
        assertInterval(BEFORE, AFTER, Variant.PERCENTILE, 3.7667, 12.5667, 0.11);
        assertInterval(LOPSIDED, LOPSIDED_TOO, Variant.BCA, -0.9153, 5.1944, 0.1);
        assertInterval(LOPSIDED, LOPSIDED_TOO, Variant.PERCENTILE, -1.5847, 4.8750, 0.1);
        assertInterval(LOPSIDED_TOO, LOPSIDED, Variant.BCA, -5.1944, 0.9153, 0.1);
    }

    @Test
    void carriesTheDifferenceAndItsError() {
        var interval = value(BootstrapInterval.of(BEFORE, AFTER, Variant.BCA, Confidence.P95, MANY));

        assertThat(interval.difference()).isCloseTo(8.2, within(1e-12));
        assertThat(interval.standardError()).isCloseTo(2.2455, within(0.02));
    }

    @Test
    void aBlockKeepsWhatNeighboursTellOfEachOther() {
        double[] slow = new double[42];
        Arrays.setAll(slow, i -> 10 * StrictMath.sin(i / 3.0));
        double[] slowToo = Days.each(slow, value -> value + 1);

        var single = value(BootstrapInterval.of(slow, slowToo, Variant.PERCENTILE, Confidence.P95, FEW));
        var three = value(BootstrapInterval.ofBlocks(slow, slowToo, 3, Confidence.P95, FEW));
        var seven = value(BootstrapInterval.ofBlocks(slow, slowToo, 7, Confidence.P95, FEW));

        assertThat(width(three)).isGreaterThan(1.4 * width(single));
        assertThat(width(seven)).isGreaterThan(1.2 * width(three));
        assertThat(basis(BootstrapInterval.ofBlocks(slow, slowToo, 7, Confidence.P95, FEW))
                        .variant())
                .isEqualTo("moving_block_7");
    }

    @Test
    void aBlockAsLongAsHalfThePeriodIsTheLongest() {
        double[] six = {1, 2, 3, 4, 5, 6};
        double[] five = {1, 2, 3, 4, 5};

        assertThat(BootstrapInterval.ofBlocks(six, six, 3, Confidence.P95, FEW).found())
                .isPresent();
        assertRefused(
                BootstrapInterval.ofBlocks(six, five, 3, Confidence.P95, FEW),
                Reason.INSUFFICIENT_DATA,
                new Gap("values_for_blocks", 6, 5, "values"));
        assertRefused(
                BootstrapInterval.ofBlocks(five, six, 3, Confidence.P95, FEW),
                Reason.INSUFFICIENT_DATA,
                new Gap("values_for_blocks", 6, 5, "values"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 1, 0, -1})
    void anotherBlockIsTheCallersMistake(int block) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BootstrapInterval.ofBlocks(BEFORE, AFTER, block, Confidence.P95, FEW))
                .withMessageContaining("Maybe");
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedDrawsTheSame(Variant variant) {
        var first = BootstrapInterval.of(BEFORE, AFTER, variant, Confidence.P95, new Draws(2_000, 1));

        assertThat(BootstrapInterval.of(BEFORE, AFTER, variant, Confidence.P95, new Draws(2_000, 1)))
                .isEqualTo(first);
        assertThat(BootstrapInterval.of(BEFORE, AFTER, variant, Confidence.P95, new Draws(2_000, 2)))
                .isNotEqualTo(first);
        assertThat(basis(first).variant()).isEqualToIgnoringCase(variant.name());
        assertThat(basis(first).n()).isEqualTo(11);
    }

    @ParameterizedTest
    @EnumSource
    void refusesPeriodsWithoutSpread(Variant variant) {
        double[] same = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
        Gap gap = new Gap("distinct_values", 2, 1, "values");

        assertRefused(BootstrapInterval.of(same, same, variant, Confidence.P95, FEW), Reason.ZERO_VARIANCE, gap);
        assertRefused(BootstrapInterval.ofBlocks(same, same, 3, Confidence.P95, FEW), Reason.ZERO_VARIANCE, gap);
        assertThat(BootstrapInterval.of(same, AFTER, variant, Confidence.P95, FEW)
                        .found())
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void oneEnormousValueStillHasAFiniteInterval(Variant variant) {
        double[] odd = new double[40];
        odd[3] = 1e12;

        var interval = value(BootstrapInterval.of(BEFORE, odd, variant, new Confidence(0.9999), FEW));

        assertThat(interval.interval().low()).isLessThan(interval.interval().high());
        assertThat(BootstrapInterval.of(
                        new double[] {0, 1e-160, 3e-160},
                        new double[] {0, 1e-161, 2e-160},
                        variant,
                        Confidence.P95,
                        FEW))
                .satisfies(Outcome::assertFinite);
    }

    @Test
    void moreConfidenceIsWider() {
        var less = value(BootstrapInterval.of(BEFORE, AFTER, Variant.BCA, Confidence.P90, FEW));
        var more = value(BootstrapInterval.of(BEFORE, AFTER, Variant.BCA, Confidence.P95, FEW));

        assertThat(more.interval().low()).isLessThan(less.interval().low());
        assertThat(more.interval().high()).isGreaterThan(less.interval().high());
    }

    private static double width(BootstrapInterval interval) {
        return interval.interval().high() - interval.interval().low();
    }

    private static void assertInterval(
            double[] before, double[] after, Variant variant, double low, double high, double slack) {
        var interval = value(BootstrapInterval.of(before, after, variant, Confidence.P95, MANY));

        assertThat(interval.interval().low()).isCloseTo(low, within(slack));
        assertThat(interval.interval().high()).isCloseTo(high, within(slack));
    }
}
