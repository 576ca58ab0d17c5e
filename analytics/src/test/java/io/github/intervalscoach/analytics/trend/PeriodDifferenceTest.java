package io.github.intervalscoach.analytics.trend;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static io.github.intervalscoach.analytics.trend.TwoBlocks.AFTER;
import static io.github.intervalscoach.analytics.trend.TwoBlocks.BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.analytics.trend.PeriodDifference.Verdict;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodDifferenceTest {
    private static final Offset<Double> TIGHT = within(1e-8);
    private static final Draws DRAWS = Draws.seeded(20260101);
    private static final double[] FORTNIGHT = {50, 62, 58, 40, 45, 47, 60, 66, 61, 52, 48, 44, 51, 57};
    private static final double[] NEXT = {60, 70, 72, 66, GAP, 50, 55, 63, 71, 69, GAP, 58, 61, 67};

    @Test
    void betterThresholdTestsAreReal() {
        PeriodDifference found = value(PeriodDifference.ofSessions(BEFORE, AFTER, 3, DRAWS));

        assertThat(found.verdict()).isEqualTo(Verdict.REAL);
        assertThat(found.difference()).isCloseTo(8.2, within(1e-12));
        assertThat(found.p()).isEqualTo(6 / 462.0);
        assertThat(found.g()).isCloseTo(1.8307168626604984, TIGHT);
        assertThat(found.magnitude()).isEqualTo(Magnitude.LARGE);
        // By S-62, whose d is 2.00324670
        assertThat(found.deviation()).isCloseTo(8.2 / 2.00324670, within(1e-7));
        assertThat(found.before()).isEqualTo(5);
        assertThat(found.after()).isEqualTo(6);
        assertThat(found.smallestWorthwhile()).isEqualTo(3);
        // SciPy 1.17: half the width of ttest_ind(equal_var=False).confidence_interval(0.95)
        assertThat(found.noise()).isCloseTo(5.691397441426428, TIGHT);
        assertThat(found.interval())
                .isEqualTo(
                        value(BootstrapInterval.of(BEFORE, AFTER, BootstrapInterval.Variant.BCA, Confidence.P95, DRAWS))
                                .interval());
        var basis = basis(PeriodDifference.ofSessions(BEFORE, AFTER, 3, DRAWS));
        assertThat(basis.variant()).isEqualTo("sessions");
        assertThat(basis.n()).isEqualTo(11);
        assertThat(basis.caveats()).isEmpty();
    }

    @Test
    void aDifferenceTooSmallToMatterIsNoise() {
        assertThat(sessions(8.19).verdict()).isEqualTo(Verdict.REAL);
        assertThat(sessions(8.21).verdict()).isEqualTo(Verdict.WITHIN_NOISE);
        assertThat(sessions(0).verdict()).isEqualTo(Verdict.REAL);
    }

    @Test
    void whatChanceGivesIsNoise() {
        double[] before = {281, 285, 279, 290, 284};
        double[] after = {283, 288, 280, 289, 282, 285};

        PeriodDifference found = value(PeriodDifference.ofSessions(before, after, 0, DRAWS));

        assertThat(found.verdict()).isEqualTo(Verdict.WITHIN_NOISE);
        assertThat(found.interval().contains(0)).isTrue();
        assertThat(found.p()).isGreaterThan(0.5);
        assertThat(Math.abs(found.difference())).isLessThan(found.noise());
    }

    @Test
    void saysNothingOfFourSessions() {
        double[] four = {281, 285, 279, 284};
        var found = PeriodDifference.ofSessions(four, AFTER, 0, DRAWS);

        assertThat(value(found).verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(value(found).p()).isLessThan(0.05);
        assertThat(value(found).interval().contains(0)).isFalse();
        assertThat(basis(found).caveats()).containsExactly(Caveat.SHORT);
        assertThat(value(PeriodDifference.ofSessions(AFTER, four, 0, DRAWS)).verdict())
                .isEqualTo(Verdict.CANNOT_SAY);
    }

    @Test
    void saysNothingWhenIntervalAndTestDisagree() {
        // five a side, far from normal: the interval leaves out 0, the deals do not bear it out
        double[] before = {1, 2, 3, 4, 5};
        double[] after = {3.6, 4.6, 5.1, 5.2, 5.3};

        PeriodDifference found = value(PeriodDifference.ofSessions(before, after, 0, DRAWS));

        assertThat(found.p()).isGreaterThan(0.05);
        assertThat(found.interval().contains(0)).isFalse();
        assertThat(found.verdict()).isEqualTo(Verdict.CANNOT_SAY);
    }

    @Test
    void daysAreWorthLessThanTheirNumber() {
        // the formulas by NumPy and SciPy, double sum of powers, traces of whole matrices
        var result = PeriodDifference.ofDays(Days.of(FORTNIGHT), later(NEXT), 5);
        PeriodDifference found = value(result);

        assertThat(found.difference()).isCloseTo(10.57142857142857, TIGHT);
        assertThat(found.interval().low()).isCloseTo(-4.235466281167669, TIGHT);
        assertThat(found.interval().high()).isCloseTo(25.378323424024806, TIGHT);
        assertThat(found.p()).isCloseTo(0.14502941590694352, TIGHT);
        assertThat(found.noise()).isCloseTo(14.806894852596239, TIGHT);
        assertThat(found.g()).isCloseTo(1.382491058889881, TIGHT);
        assertThat(found.magnitude()).isEqualTo(Magnitude.LARGE);
        assertThat(found.verdict()).isEqualTo(Verdict.WITHIN_NOISE);
        assertThat(found.before()).isEqualTo(14);
        assertThat(found.after()).isEqualTo(12);
        assertThat(basis(result).variant()).isEqualTo("days");
        assertThat(basis(result).n()).isEqualTo(26);
        assertThat(basis(result).coverage()).isEqualTo(26 / 28.0);
        assertThat(basis(result).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
    }

    @Test
    void hardAndEasyDaysInTurnCountAsIndependent() {
        double[] easier = Days.alternating(14, 20, 80);
        double[] harder = Days.alternating(14, 40, 110);

        PeriodDifference found = value(PeriodDifference.ofDays(Days.of(easier), later(harder), 0));

        // Student's t of two independent samples, 26 degrees of freedom
        assertThat(found.noise()).isCloseTo(2.055529438642871 * Math.sqrt((12_600 + 17_150) / 13.0 / 14), TIGHT);
        assertThat(found.difference()).isEqualTo(25);
        assertThat(found.verdict()).isEqualTo(Verdict.WITHIN_NOISE);
        assertThat(value(PeriodDifference.ofDays(Days.of(easier), later(Days.each(easier, x -> x + 40)), 0))
                        .verdict())
                .isEqualTo(Verdict.REAL);
    }

    @Test
    void saysNothingOfSixDays() {
        double[] six = {1, 2, 1, 3, 2, 1};
        double[] seven = {11, 12, 11, 13, 12, 11, 12};

        assertThat(value(PeriodDifference.ofDays(Days.of(six), later(seven), 0)).verdict())
                .isEqualTo(Verdict.CANNOT_SAY);
        assertThat(basis(PeriodDifference.ofDays(Days.of(six), later(seven), 0)).caveats())
                .containsExactly(Caveat.SHORT);
        assertThat(value(PeriodDifference.ofDays(Days.of(seven), later(six), 0)).verdict())
                .isEqualTo(Verdict.CANNOT_SAY);
        assertThat(value(PeriodDifference.ofDays(Days.of(1, 2, 1, 3, 2, 1, 2), later(seven), 0))
                        .verdict())
                .isEqualTo(Verdict.REAL);
    }

    @Test
    void refusesDaysWithoutNeighboursOrSpread() {
        double[] everyOther = {1, GAP, 2, GAP, 3, GAP, 4, GAP, 6};
        assertRefused(
                PeriodDifference.ofDays(Days.of(everyOther), later(1, 2, 4, 3, 6), 0),
                Reason.INSUFFICIENT_DATA,
                new Gap("neighbouring_days", 5, 4, "pairs"));
        assertThat(PeriodDifference.ofDays(Days.of(everyOther), later(1, 2, 4, 3, 6, 1), 0)
                        .found())
                .isPresent();
        assertRefused(
                PeriodDifference.ofDays(Days.of(5, 5, 5, 5), later(6, 6, 6, 6), 0),
                Reason.ZERO_VARIANCE,
                new Gap("distinct_values", 2, 1, "values"));
        assertRefused(
                PeriodDifference.ofDays(Days.of(5, 5), later(6, 6, 6, 6), 0),
                Reason.INSUFFICIENT_DATA,
                new Gap("known_days", 3, 2, "days"));
        assertRefused(
                PeriodDifference.ofDays(Days.of(5, 5, 7), later(GAP), 0),
                Reason.MISSING_INPUT,
                new Gap("known_days", 3, 0, "days"));
        assertThat(reason(PeriodDifference.ofSessions(new double[] {1, 1, 1}, new double[] {2, 2, 2}, 0, DRAWS)))
                .isEqualTo(Reason.ZERO_VARIANCE);
    }

    @Test
    void periodsMayComeInAnyOrderButNotShareADay() {
        PeriodDifference forth = value(PeriodDifference.ofDays(Days.of(FORTNIGHT), later(NEXT), 0));
        PeriodDifference back = value(PeriodDifference.ofDays(later(NEXT), Days.of(FORTNIGHT), 0));

        assertThat(back.difference()).isCloseTo(-forth.difference(), TIGHT);
        assertThat(back.p()).isCloseTo(forth.p(), TIGHT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodDifference.ofDays(Days.of(FORTNIGHT), Days.of(NEXT), 0))
                .withMessageContaining("Maybe");
    }

    @Test
    void anImpossibleWorthIsTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodDifference.ofSessions(BEFORE, AFTER, -1, DRAWS))
                .withMessageContaining("sign");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodDifference.ofDays(Days.of(FORTNIGHT), later(NEXT), Double.NaN));
    }

    @Test
    void seldomCriesWolfOverEqualPeriodsThatResembleThemselves() {
        // 400 pairs of 28 days of one process with ρ = 0.5: single draws would cry in some 110 of them
        var random = new Random(11);
        int days = 0;
        int draws = 0;
        for (int pair = 0; pair < 400; pair++) {
            double[] process = process(random, 56, 0.5);
            double[] before = Arrays.copyOf(process, 28);
            double[] after = Arrays.copyOfRange(process, 28, 56);
            var later = DailySeries.startingOn(FIRST.plusDays(28), after);
            days += value(PeriodDifference.ofDays(Days.of(before), later, 0)).verdict() == Verdict.REAL ? 1 : 0;
            var single = BootstrapInterval.of(
                    before, after, BootstrapInterval.Variant.PERCENTILE, Confidence.P95, new Draws(2_000, pair));
            draws += value(single).interval().contains(0) ? 0 : 1;
        }

        assertThat(days).isBetween(8, 36);
        assertThat(draws).isGreaterThan(80);
    }

    @ParameterizedTest
    @CsvSource({"0, 8, 32", "0.3, 13, 39", "0.6, 18, 48"})
    void seldomCriesWolfOverFortnights(double correlation, int fewest, int most) {
        // 500 pairs; simulated with 8,000: 4, 6 and 8 of 100
        var random = new Random(14);
        int cried = 0;
        for (int pair = 0; pair < 500; pair++) {
            double[] process = process(random, 28, correlation);
            var later = DailySeries.startingOn(FIRST.plusDays(14), Arrays.copyOfRange(process, 14, 28));
            cried += value(PeriodDifference.ofDays(Days.of(Arrays.copyOf(process, 14)), later, 0))
                                    .verdict()
                            == Verdict.REAL
                    ? 1
                    : 0;
        }

        assertThat(cried).isBetween(fewest, most);
    }

    @Test
    void aStepInsideAFortnightDoesNotHideEverything() {
        // as HRV after a hard block: a week high, a week low; the correlation is at its bound
        double[] stepped = {4.25, 4.22, 4.27, 4.20, 4.24, 4.26, 4.21, 3.99, 3.95, 4.01, 3.96, 3.98, 4.00, 3.94};
        double[] level = {4.23, 4.21, 4.26, 4.22, 4.24, 4.20, 4.25, 4.23, 4.22, 4.26, 4.21, 4.24, 4.23, 4.22};

        PeriodDifference found = value(PeriodDifference.ofDays(Days.of(level), later(stepped), 0));

        // NumPy and SciPy as above; with as few degrees of freedom as the means are worth it was 1.93
        assertThat(found.noise()).isCloseTo(0.4324927006520139, TIGHT);
        assertThat(found.verdict()).isEqualTo(Verdict.WITHIN_NOISE);
    }

    private static double[] process(Random random, int days, double correlation) {
        var values = new double[days];
        double value = random.nextGaussian() / Math.sqrt(1 - correlation * correlation);
        for (int i = 0; i < days; i++) {
            value = correlation * value + random.nextGaussian();
            values[i] = value;
        }
        return values;
    }

    private static PeriodDifference sessions(double smallestWorthwhile) {
        return value(PeriodDifference.ofSessions(BEFORE, AFTER, smallestWorthwhile, DRAWS));
    }

    /** Days that begin after the fortnight. */
    private static DailySeries later(double... values) {
        var first = FIRST.plusDays(14);
        return DailySeries.between(first, first.plusDays(values.length - 1L), day -> {
            double value = values[(int) (day.toEpochDay() - first.toEpochDay())];
            return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
        });
    }
}
