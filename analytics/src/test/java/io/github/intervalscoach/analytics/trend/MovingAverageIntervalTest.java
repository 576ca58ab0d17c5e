package io.github.intervalscoach.analytics.trend;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.trend.MovingAverageInterval.Variant;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovingAverageIntervalTest {
    private static final Offset<Double> TIGHT = within(1e-8);
    private static final double[] FORTNIGHT = {50, 62, 58, 40, 45, 47, 60, 66, 61, 52, 48, 44, 51, 57};
    private static final double[] WITH_GAPS = {60, 70, 72, 66, GAP, 50, 55, 63, 71, 69, GAP, 58, 61, 67, 64, 70};

    @Test
    void independentDaysGiveTheTextbookInterval() {
        // NumPy and scipy.stats.t
        MovingAverageInterval week = value(last(7, Variant.INDEPENDENT, FORTNIGHT));

        assertThat(week.mean()).isCloseTo(54.142857142857146, TIGHT);
        assertThat(week.standardError()).isCloseTo(2.890283981998765, TIGHT);
        assertThat(week.interval().low()).isCloseTo(47.07058701412987, TIGHT);
        assertThat(week.interval().high()).isCloseTo(61.21512727158442, TIGHT);
        assertThat(week.known()).isEqualTo(7);
        assertThat(week.effectiveDays()).isCloseTo(7, TIGHT);
        assertThat(week.correlation()).isZero();
        assertThat(basis(last(7, Variant.INDEPENDENT, FORTNIGHT)).caveats()).isEmpty();
    }

    @Test
    void daysThatResembleTheirNeighboursGiveAWiderOne() {
        // the formula by NumPy, double sum of powers
        MovingAverageInterval week = value(last(7, Variant.AUTOREGRESSIVE, FORTNIGHT));

        assertThat(week.correlation()).isCloseTo(0.5882516726584831, TIGHT);
        assertThat(week.effectiveDays()).isCloseTo(2.422027810993981, TIGHT);
        assertThat(week.standardError()).isCloseTo(5.547489226592063, TIGHT);
        assertThat(week.interval().low()).isCloseTo(36.995549224564485, TIGHT);
        assertThat(week.interval().high()).isCloseTo(71.2901650611498, TIGHT);
        assertThat(basis(last(7, Variant.AUTOREGRESSIVE, FORTNIGHT)).variant()).isEqualTo("autoregressive");
    }

    @Test
    void aGapIsAGapAndNotAStep() {
        var result = last(7, Variant.AUTOREGRESSIVE, WITH_GAPS);
        MovingAverageInterval week = value(result);

        assertThat(week.correlation()).isCloseTo(0.697904310003954, TIGHT);
        assertThat(week.known()).isEqualTo(6);
        assertThat(week.mean()).isCloseTo(64.83333333333333, TIGHT);
        assertThat(week.effectiveDays()).isCloseTo(1.8916941309327742, TIGHT);
        assertThat(week.interval().low()).isCloseTo(45.13554533765932, TIGHT);
        assertThat(week.interval().high()).isCloseTo(84.53112132900733, TIGHT);
        assertThat(basis(result).coverage()).isEqualTo(6 / 7.0);
        assertThat(basis(result).n()).isEqualTo(6);
        assertThat(basis(result).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
    }

    @Test
    void whatIsOlderThanSixtyDaysOrNewerThanTheDayIsNotRead() {
        double[] recent = new double[60];
        Arrays.setAll(recent, i -> 50 + i % 5);

        var alone = last(7, Variant.AUTOREGRESSIVE, recent);
        double[] withOld = join(constant(40, 900), recent);
        var later = MovingAverageInterval.on(
                FIRST.plusDays(59), 7, Days.of(join(recent, constant(9, 0))), Variant.AUTOREGRESSIVE, Confidence.P95);

        assertThat(last(7, Variant.AUTOREGRESSIVE, withOld)).isEqualTo(alone);
        assertThat(later).isEqualTo(alone);
        assertThat(value(last(61, Variant.AUTOREGRESSIVE, withOld)).mean()).isGreaterThan(60);
    }

    @Test
    void asManyDaysAsANightlyMeanNeeds() {
        assertThat(last(7, Variant.INDEPENDENT, GAP, 1, GAP, 2, GAP, 3, GAP).found())
                .isPresent();
        assertRefused(
                last(7, Variant.INDEPENDENT, GAP, 1, GAP, 2, GAP, GAP, GAP),
                Reason.INSUFFICIENT_DATA,
                new Gap("known_days", 3, 2, "days"));
        // 28 days need 12, 30 need 13
        double[] twelve = new double[28];
        Arrays.fill(twelve, GAP);
        for (int i = 0; i < 12; i++) {
            twelve[2 * i] = i;
        }
        assertThat(last(28, Variant.INDEPENDENT, twelve).found()).isPresent();
        assertRefused(
                last(30, Variant.INDEPENDENT, twelve), Reason.INSUFFICIENT_DATA, new Gap("known_days", 13, 12, "days"));
    }

    @Test
    void refusesAShortHistoryAndOneWithoutNeighbours() {
        assertRefused(
                last(7, Variant.AUTOREGRESSIVE, Arrays.copyOf(FORTNIGHT, 13)),
                Reason.INSUFFICIENT_DATA,
                new Gap("known_days", 14, 13, "days"));
        double[] everyOther = new double[40];
        Arrays.setAll(everyOther, i -> i % 2 == 0 ? GAP : i);
        assertRefused(
                last(7, Variant.AUTOREGRESSIVE, everyOther),
                Reason.INSUFFICIENT_DATA,
                new Gap("neighbouring_days", 5, 0, "pairs"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesEqualDaysAndImpossibleOnes(Variant variant) {
        assertRefused(
                last(7, variant, constant(60, 0.1)), Reason.ZERO_VARIANCE, new Gap("distinct_values", 2, 1, "values"));
        assertThat(reason(last(7, variant, join(FORTNIGHT, new double[] {1e13}))))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(last(7, variant, constant(20, GAP)))).isEqualTo(Reason.MISSING_INPUT);
    }

    @Test
    void anImpossibleWindowIsTheCallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> last(2, Variant.INDEPENDENT, FORTNIGHT));
        assertThatIllegalArgumentException().isThrownBy(() -> last(366, Variant.INDEPENDENT, FORTNIGHT));
        assertThat(last(3, Variant.INDEPENDENT, FORTNIGHT).found()).isPresent();
    }

    @Property(tries = 60)
    void followsTheUnit(
            @ForAll @DoubleRange(min = 0.1, max = 100) double factor,
            @ForAll @DoubleRange(min = -100, max = 100) double shift,
            @ForAll Variant variant) {
        MovingAverageInterval one = value(last(7, variant, WITH_GAPS));
        MovingAverageInterval other = value(last(7, variant, Days.each(WITH_GAPS, v -> factor * v + shift)));

        assertThat(other.mean()).isCloseTo(factor * one.mean() + shift, within(1e-7));
        assertThat(other.standardError()).isCloseTo(factor * one.standardError(), within(1e-7));
        assertThat(other.correlation()).isCloseTo(one.correlation(), within(1e-9));
    }

    @Property(tries = 40)
    void aWeekIsNeverWorthMoreThanItsDays(@ForAll @DoubleRange(min = 0, max = 0.9) double correlation) {
        int[] days = {0, 1, 2, 3, 5, 9, 10};

        double effective = Persistence.effectiveDays(days, correlation);

        double sum = 0;
        for (int one : days) {
            for (int other : days) {
                sum += one == other ? 1 : StrictMath.pow(correlation, Math.abs(one - other));
            }
        }
        assertThat(effective).isCloseTo(49 / sum, within(1e-9)).isBetween(1.0, 7.0);
    }

    private static MetricResult<MovingAverageInterval> last(int window, Variant variant, double... values) {
        return MovingAverageInterval.on(
                FIRST.plusDays(values.length - 1L), window, Days.of(values), variant, Confidence.P95);
    }
}
