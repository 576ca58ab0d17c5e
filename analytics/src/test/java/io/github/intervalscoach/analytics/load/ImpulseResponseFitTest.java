package io.github.intervalscoach.analytics.load;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.each;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.load.ImpulseResponse.Timing;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ImpulseResponseFitTest {
    private static final ImpulseResponse TRUTH = new ImpulseResponse(260, 0.18, 0.28, 42, 9);
    private static final double[] LOADS = loads(200);

    /** The reference's tolerance for iterative least squares. */
    private static final Percentage CLOSE = Percentage.withPercentage(1e-3);

    @Test
    void noisyTestsGiveTheParametersAndErrorsThatScipyFinds() {
        // scipy.optimize.least_squares from the best point of the same grid, then Gauss-Newton to the end
        var fit = ImpulseResponseFit.of(Days.of(LOADS), noisy(TRUTH, 9, Timing.SAME_DAY), Timing.SAME_DAY);

        assertModel(value(fit).model(), 261.3848659, 0.1787413827, 0.2832328512, 42.06649348, 8.874495304);
        assertErrors(value(fit).errors(), 0.9823231, 0.003283521, 0.00264921, 0.4195157, 0.2036645);
        assertThat(value(fit).rSquared()).isCloseTo(0.9998544950261101, within(1e-9));
        assertThat(value(fit).residual()).isCloseTo(0.857537063304808, CLOSE);
        assertThat(basis(fit).n()).isEqualTo(22);
        assertThat(basis(fit).variant()).isEqualTo("same_day");
        assertThat(basis(fit).caveats()).containsExactly(Caveat.NOT_A_PREDICTION);
    }

    @Test
    void soDoTestsOfALaggedModelAndFewTests() {
        var lagged = ImpulseResponseFit.of(Days.of(LOADS), noisy(TRUTH, 9, Timing.NEXT_DAY), Timing.NEXT_DAY);
        var few = ImpulseResponseFit.of(Days.of(LOADS), noisy(TRUTH, 16, Timing.SAME_DAY), Timing.SAME_DAY);

        assertModel(value(lagged).model(), 260.3335193, 0.1828118818, 0.2813074997, 41.62095758, 9.192086881);
        assertErrors(value(lagged).errors(), 0.9359107, 0.00374118, 0.003198316, 0.4446153, 0.256613);
        assertModel(value(few).model(), 260.7065532, 0.1720330425, 0.2808559688, 42.96524008, 8.347079097);
        assertErrors(value(few).errors(), 1.056578, 0.004296873, 0.002710714, 0.6038543, 0.2671725);
        assertThat(basis(few).caveats()).containsExactly(Caveat.NOT_A_PREDICTION, Caveat.SHORT);
    }

    @Property(seed = "2026", tries = 60)
    void findsTheParametersThatMadeTheTests(
            @ForAll @DoubleRange(min = 30, max = 60) double slow,
            @ForAll @DoubleRange(min = 5, max = 18) double fast,
            @ForAll @DoubleRange(min = 1.2, max = 2.2) double ratio,
            @ForAll Timing timing) {
        var truth = new ImpulseResponse(250, 0.15, 0.15 * ratio, slow, fast);
        ImpulseResponseFit fit = value(ImpulseResponseFit.of(Days.of(LOADS), tests(truth, 6, timing), timing));

        assertModel(fit.model(), 250, 0.15, 0.15 * ratio, slow, fast);
        assertThat(fit.rSquared()).isCloseTo(1, within(1e-9));
        assertThat(fit.errors().fitnessDays()).isLessThan(1e-3);
    }

    @Property(seed = "2026", tries = 20)
    void anotherUnitOfTheTestsScalesTheGainsAndNotTheTimes(@ForAll @DoubleRange(min = 0.01, max = 50) double factor) {
        DailySeries tests = noisy(TRUTH, 9, Timing.SAME_DAY);
        DailySeries scaled = DailySeries.between(
                FIRST,
                tests.last(),
                day -> tests.on(day).stream().map(p -> factor * p).findFirst());
        ImpulseResponseFit one = value(ImpulseResponseFit.of(Days.of(LOADS), tests, Timing.SAME_DAY));
        ImpulseResponseFit other = value(ImpulseResponseFit.of(Days.of(LOADS), scaled, Timing.SAME_DAY));

        assertModel(
                other.model(),
                factor * one.model().baseline(),
                factor * one.model().fitnessGain(),
                factor * one.model().fatigueGain(),
                one.model().fitnessDays(),
                one.model().fatigueDays());
        assertThat(other.rSquared()).isCloseTo(one.rSquared(), within(1e-9));
    }

    @Test
    void refusesOneTestShortAndSaysWhy() {
        assertThat(basis(ImpulseResponseFit.of(Days.of(LOADS), firstTests(10), Timing.SAME_DAY))
                        .n())
                .isEqualTo(10);
        assertRefused(
                ImpulseResponseFit.of(Days.of(LOADS), firstTests(9), Timing.SAME_DAY),
                Reason.INSUFFICIENT_DATA,
                new Gap("performance_tests", 10, 9, "tests"));
        assertRefused(
                ImpulseResponseFit.of(Days.of(LOADS), Days.of(GAP), Timing.SAME_DAY),
                Reason.MISSING_INPUT,
                new Gap("performance_tests", 10, 0, "tests"));
        assertThat(basis(ImpulseResponseFit.of(Days.of(LOADS), firstTests(14), Timing.SAME_DAY))
                        .caveats())
                .contains(Caveat.SHORT);
        assertThat(basis(ImpulseResponseFit.of(Days.of(LOADS), firstTests(15), Timing.SAME_DAY))
                        .caveats())
                .doesNotContain(Caveat.SHORT);
    }

    @Test
    void testsOutsideTheDaysOfTheLoadsDoNotCount() {
        DailySeries tests = noisy(TRUTH, 9, Timing.SAME_DAY);
        DailySeries withOthers = DailySeries.between(
                FIRST.minusDays(3),
                FIRST.plusDays(210),
                day -> day.isBefore(FIRST) || day.isAfter(FIRST.plusDays(199)) ? OptionalDouble.of(9) : tests.on(day));

        assertThat(ImpulseResponseFit.of(Days.of(LOADS), withOthers, Timing.SAME_DAY))
                .isEqualTo(ImpulseResponseFit.of(Days.of(LOADS), tests, Timing.SAME_DAY));
    }

    @Test
    void loadsAfterTheLastTestNeedNotBeKnownAndThoseBeforeMust() {
        DailySeries tests = noisy(TRUTH, 9, Timing.SAME_DAY);
        double[] gapAfter = LOADS.clone();
        gapAfter[198] = GAP;
        double[] gapBefore = LOADS.clone();
        gapBefore[100] = GAP;

        assertThat(ImpulseResponseFit.of(Days.of(gapAfter), tests, Timing.SAME_DAY))
                .isEqualTo(ImpulseResponseFit.of(Days.of(LOADS), tests, Timing.SAME_DAY));
        assertRefused(
                ImpulseResponseFit.of(Days.of(gapBefore), tests, Timing.SAME_DAY),
                Reason.INSUFFICIENT_DATA,
                new Gap("load_days", 198, 197, "days"));
    }

    @Test
    void equalTestsAndTestsThatAreNoneRefuse() {
        assertRefused(
                ImpulseResponseFit.of(Days.of(LOADS), Days.of(constant(20, 300)), Timing.SAME_DAY),
                Reason.ZERO_VARIANCE,
                new Gap("performance_deviation", 0, 0, "1"));
        assertRefused(
                ImpulseResponseFit.of(Days.of(LOADS), Days.of(Days.alternating(20, 300, -1)), Timing.SAME_DAY),
                Reason.OUT_OF_DOMAIN,
                new Gap("performance_test", 0, -1, "1"));
        assertRefused(
                ImpulseResponseFit.of(Days.of(LOADS), Days.of(Days.alternating(20, 300, 200_000)), Timing.SAME_DAY),
                Reason.OUT_OF_DOMAIN,
                new Gap("performance_test", 100_000, 200_000, "1"));
    }

    @Test
    void nobodyLearnsAnythingFromAYearOfNothing() {
        assertRefused(
                ImpulseResponseFit.of(Days.of(constant(200, 0)), noisy(TRUTH, 9, Timing.SAME_DAY), Timing.SAME_DAY),
                Reason.NOT_CONVERGED,
                new Gap("converged_fit", 1, 0, "1"));
    }

    @Test
    void gainsThatTheModelCannotHoldAreNoFit() {
        // Loads of a hundred-millionth of a point: the tests are explained by gains of millions
        MetricResult<ImpulseResponseFit> fit = ImpulseResponseFit.of(
                Days.of(each(LOADS, load -> 1e-8 * load)), noisy(TRUTH, 9, Timing.SAME_DAY), Timing.SAME_DAY);

        assertThat(reason(fit)).isEqualTo(Reason.NOT_CONVERGED);
        assertThat(gaps(fit)).singleElement().satisfies(gap -> {
            assertThat(gap.input()).isEqualTo("fitness_gain");
            assertThat(gap.needed()).isEqualTo(1e6);
            assertThat(gap.found()).isCloseTo(1e8 * 0.1787413827, CLOSE);
        });
    }

    @Test
    void theGridAloneFindsWholeDays() {
        DailySeries tests = tests(TRUTH, 9, Timing.SAME_DAY);
        int[] days = IntStream.range(0, LOADS.length)
                .filter(i -> tests.at(i).isPresent())
                .toArray();
        var curve = new ImpulseResponseCurve(new Impulses(LOADS, Timing.SAME_DAY), days);

        assertThat(ImpulseResponseGrid.best(curve, tests.knownValues()).orElseThrow())
                .containsExactly(new double[] {260, 0.18, 0.28, 42, 9}, within(1e-8));
    }

    @Test
    void fatigueThatIsGoneTheNextDayAndConstantsTooCloseAreNoFit() {
        var fleeting = new ImpulseResponse(250, 0.15, 0.25, 42, 1.3);
        var close = new ImpulseResponse(250, 0.15, 0.25, 20, 16.5);

        assertThat(gaps(ImpulseResponseFit.of(Days.of(LOADS), tests(fleeting, 6, Timing.NEXT_DAY), Timing.NEXT_DAY)))
                .containsExactly(new Gap("fatigue_days", 2, 2, "days"));
        assertThat(gaps(ImpulseResponseFit.of(Days.of(LOADS), tests(close, 6, Timing.SAME_DAY), Timing.SAME_DAY)))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.input()).isEqualTo("days_between_constants");
                    assertThat(gap.needed()).isEqualTo(5);
                    assertThat(gap.found()).isCloseTo(3.5, within(1e-3));
                });
    }

    @Test
    void columnsOfNothingCannotBeToldApart() {
        // As of sessions so far before the tests that their fast decay is below the least double
        var slopes = new Array2DRowRealMatrix(new double[][] {{1, 0}, {2, 0}, {3, 0}});

        assertThat(new ParameterErrors(slopes).independence()).isZero();
    }

    @Test
    void aTruthBeyondTheLimitsIsNoFit() {
        var lasting = new ImpulseResponse(250, 0.15, 0.25, 150, 9);
        MetricResult<ImpulseResponseFit> fit =
                ImpulseResponseFit.of(Days.of(LOADS), tests(lasting, 6, Timing.SAME_DAY), Timing.SAME_DAY);

        assertThat(reason(fit)).isEqualTo(Reason.NOT_CONVERGED);
        assertThat(gaps(fit)).containsExactly(new Gap("fitness_days", 90, 90, "days"));
    }

    @Test
    void testsThatFollowTheCalendarAndNotTheTrainingRefuseOrSayHowPoorTheyAre() {
        // Alternating tests have nothing to do with the loads
        MetricResult<ImpulseResponseFit> fit =
                ImpulseResponseFit.of(Days.of(LOADS), Days.of(Days.alternating(200, 300, 310)), Timing.SAME_DAY);

        assertThat(fit.<Boolean>fold(v -> v.value().rSquared() < 0.1, r -> r.reason() == Reason.NOT_CONVERGED))
                .isTrue();
    }

    @Property(seed = "2026", tries = 10)
    void sameDataSameBytes(@ForAll @IntRange(min = 5, max = 12) int every) {
        DailySeries tests = noisy(TRUTH, every, Timing.SAME_DAY);

        assertThat(ImpulseResponseFit.of(Days.of(LOADS), tests, Timing.SAME_DAY))
                .isEqualTo(ImpulseResponseFit.of(Days.of(LOADS), tests, Timing.SAME_DAY));
    }

    private static void assertModel(ImpulseResponse found, double p0, double k1, double k2, double slow, double fast) {
        assertThat(List.of(
                        found.baseline() / p0,
                        found.fitnessGain() / k1,
                        found.fatigueGain() / k2,
                        found.fitnessDays() / slow,
                        found.fatigueDays() / fast))
                .allSatisfy(ratio -> assertThat(ratio).isCloseTo(1, Offset.offset(1e-5)));
    }

    private static void assertErrors(
            ImpulseResponseFit.Errors found, double p0, double k1, double k2, double slow, double fast) {
        assertThat(found.baseline()).isCloseTo(p0, CLOSE);
        assertThat(found.fitnessGain()).isCloseTo(k1, CLOSE);
        assertThat(found.fatigueGain()).isCloseTo(k2, CLOSE);
        assertThat(found.fitnessDays()).isCloseTo(slow, CLOSE);
        assertThat(found.fatigueDays()).isCloseTo(fast, CLOSE);
    }

    /** Every {@code every} days from day 8, what the model says. */
    private static DailySeries tests(ImpulseResponse model, int every, Timing timing) {
        return testsWithNoise(model, every, timing, 0);
    }

    /** The same with an error of −1.2 to 1.2 in turns that repeat after seven. */
    private static DailySeries noisy(ImpulseResponse model, int every, Timing timing) {
        return testsWithNoise(model, every, timing, 0.4);
    }

    private static DailySeries testsWithNoise(ImpulseResponse model, int every, Timing timing, double noise) {
        List<ImpulseResponse.Day> days = value(model.over(Days.of(LOADS), timing));
        var tests = constant(LOADS.length, GAP);
        for (int i = 0; 8 + i * every < tests.length; i++) {
            tests[8 + i * every] = days.get(8 + i * every).performance() + noise * (13 * i % 7 - 3);
        }
        return Days.of(tests);
    }

    private static DailySeries firstTests(int count) {
        double[] all = constant(LOADS.length, GAP);
        DailySeries tests = noisy(TRUTH, 9, Timing.SAME_DAY);
        for (int i = 0; i < count; i++) {
            all[8 + 9 * i] = tests.at(8 + 9 * i).orElseThrow();
        }
        return Days.of(all);
    }

    /** Every seventh day off, every fourth block of three weeks at a quarter. */
    private static double[] loads(int days) {
        var loads = new double[days];
        Arrays.setAll(loads, i -> (i % 7 == 0 ? 0 : 12.0 * (37 * i % 11)) * (i / 21 % 4 == 3 ? 0.25 : 1));
        return each(loads, load -> load);
    }
}
