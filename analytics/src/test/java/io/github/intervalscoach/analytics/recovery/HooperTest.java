package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.alternating;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.last;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The athlete's own word. */
class HooperTest {
    @Test
    @Vector(id = "S-52", metric = "hooper_index", oracle = Oracle.DERIVED, cases = 1)
    void fourRatingsAddUp() {
        assertThat(value(HooperIndex.of(3, 2, 4, 4)).points()).isEqualTo(13);
        assertThat(basis(HooperIndex.of(3, 2, 4, 4)).n()).isEqualTo(4);
    }

    @Test
    void theScaleEndsAtFourAndTwentyEight() {
        assertThat(value(HooperIndex.of(1, 1, 1, 1)).points()).isEqualTo(4);
        assertThat(value(HooperIndex.of(7, 7, 7, 7)).points()).isEqualTo(28);
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, 4, 4, 4, sleep, 1, 0.9",
        "4, 7.1, 4, 4, stress, 7, 7.1",
        "4, 4, 0, 4, fatigue, 1, 0",
        "4, 4, 4, 8, soreness, 7, 8"
    })
    void aRatingOffTheScaleIsOutOfDomain(
            double sleep, double stress, double fatigue, double soreness, String which, double limit, double found) {
        assertRefused(
                HooperIndex.of(sleep, stress, fatigue, soreness),
                Reason.OUT_OF_DOMAIN,
                new Gap(which + "_rating", limit, found, "points"));
    }

    @Test
    void aSumOfThreeIsAnotherIndex() {
        assertThat(reason(HooperIndex.of(3, 2, Double.NaN, 4))).isEqualTo(Reason.MISSING_INPUT);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 4, 1", "4, 1, 4, 7", "2.5, 1, 4, 4", "4, 4, 1, 1", "1, 4, 1, 7", "2, 4, 1, 5", "5, 1, 4, 9"})
    void anotherScaleIsStretchedEvenlyInEitherDirection(double rating, double best, double worst, double rescaled) {
        assertThat(HooperIndex.rescaled(rating, best, worst)).isCloseTo(rescaled, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "NaN, 4", "1, Infinity"})
    void aScaleHasTwoEnds(double best, double worst) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HooperIndex.rescaled(1, best, worst))
                .withMessageContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource({"12.04, PRESENT", "12.03, ABSENT", "4, ABSENT"})
    void watchIsOneDeviationAboveTheUsual(double today, Finding worse) {
        // 8 and 12 in turn: mean 10, sample deviation 2·√(28/27) = 2.0367
        HooperStatus status = value(status(join(alternating(28, 8, 12), constant(1, today))));

        assertThat(status.worse()).isEqualTo(worse);
        assertThat(status.points()).isEqualTo(today);
        assertThat(status.z()).hasValueCloseTo((today - 10) / (2 * Math.sqrt(28 / 27.0)), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"11, PRESENT", "10.9, ABSENT"})
    void theDeviationIsHeldAtOnePoint(double today, Finding worse) {
        assertThat(value(status(join(constant(28, 10), constant(1, today)))).worse())
                .isEqualTo(worse);
    }

    @Test
    void moreThanTwentyPointsAreWorthWatchingWhateverIsUsual() {
        assertThat(value(status(constant(29, 21))).worse()).isEqualTo(Finding.PRESENT);
        assertThat(value(status(constant(29, 21))).z()).hasValue(0);
        assertThat(value(status(constant(29, 20))).worse()).isEqualTo(Finding.ABSENT);
        assertThat(value(status(21)).worse()).isEqualTo(Finding.PRESENT);
        assertThat(value(status(21)).z()).isEmpty();
        assertRefused(status(20), Reason.INSUFFICIENT_DATA, new Gap("hooper_baseline_days", 14, 0, "days"));
    }

    @Test
    void twoWeeksBeforeAreEnoughAndOneDayLessIsNot() {
        assertThat(value(status(constant(15, 10))).z()).hasValue(0);
        assertThat(basis(status(constant(15, 10))).n()).isEqualTo(15);
        assertThat(basis(status(constant(15, 10))).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
        assertThat(basis(status(constant(29, 10))).caveats()).isEmpty();
        assertRefused(
                status(constant(14, 10)), Reason.INSUFFICIENT_DATA, new Gap("hooper_baseline_days", 14, 13, "days"));
    }

    @Test
    void readsFourWeeksBackAndNoFurther() {
        assertThat(status(join(constant(5, 28), alternating(29, 8, 12)))).isEqualTo(status(alternating(29, 8, 12)));
    }

    @Test
    void needsToday() {
        assertRefused(
                status(join(constant(28, 10), constant(1, GAP))),
                Reason.MISSING_INPUT,
                new Gap("hooper_today", 1, 0, "days"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3.9, 28.1})
    void pointsNobodyCanHaveAreLeftOutAndSaidSo(double nonsense) {
        double[] days = constant(29, 10);
        days[5] = nonsense;

        assertThat(value(status(days)).z()).hasValue(0);
        assertThat(basis(status(days)).n()).isEqualTo(28);
        assertThat(basis(status(days)).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
    }

    @Property(tries = 200, seed = "2026")
    void worseRatingsNeverMakeAWorseDayBetter(
            @ForAll @DoubleRange(min = 1, max = 7) double one, @ForAll @DoubleRange(min = 1, max = 7) double other) {
        double less = Math.min(one, other);
        double more = Math.max(one, other);

        assertThat(value(HooperIndex.of(more, 3, 3, 3)).points())
                .isGreaterThanOrEqualTo(value(HooperIndex.of(less, 3, 3, 3)).points())
                .isEqualTo(value(HooperIndex.of(3, 3, more, 3)).points());
    }

    private static MetricResult<HooperStatus> status(double... points) {
        return HooperStatus.on(last(points), Days.of(points));
    }
}
