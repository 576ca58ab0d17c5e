package io.github.intervalscoach.analytics.planning;

import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.load.Acwr;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.LoadProblem.Grain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinearLoadPlanTest {
    private static final FitnessFatigue SIXTY = new FitnessFatigue(60, 60);
    private static final LoadCap WEEK = LoadCap.of(0, 90, 110, 90, 60, 160, 200);
    private static final FormWindow FRESH = FormWindow.onRaceMorning(10, Double.POSITIVE_INFINITY);
    private static final LoadProblem SIX_WEEKS =
            LoadProblem.of(Horizon.from(SIXTY, 42), LoadGoal.highest(), WEEK, new RampLimit(5), FRESH);

    @Test
    @Vector(id = "S-56", metric = "linear_load_plan", oracle = Vector.Oracle.DERIVED, cases = 2)
    void sixWeeksToTheMostFitnessThatIsStillFresh() {
        LinearLoadPlan plan = value(LinearLoadPlan.of(SIX_WEEKS));

        assertThat(plan.raceMorning().fitness()).isCloseTo(77.32180383, within(5e-9));
        assertThat(plan.raceMorning().form()).isCloseTo(10, within(1e-8));
    }

    @Test
    void thatPlanHasTheWeeksOfItsKnownSolution() {
        // S-56 names one solution; under these limits its week ends are the only ones
        LinearLoadPlan plan = value(LinearLoadPlan.of(SIX_WEEKS));
        double[] weekEnds = {65, 70, 75, 79.418, 83.158, 77.322};
        double[] weekLoads = {636.9, 669.5, 702.1, 710, 710, 322.3};

        FitnessFatigue state = SIXTY;
        for (int week = 0; week < 6; week++) {
            double sum = 0;
            for (double load : plan.loads().subList(7 * week, 7 * week + 7)) {
                state = state.after(load);
                sum += load;
            }
            assertThat(state.fitness()).isCloseTo(weekEnds[week], within(5e-4));
            assertThat(sum).isCloseTo(weekLoads[week], within(0.06));
        }
    }

    @Test
    void saysWhatHoldsItBack() {
        LinearLoadPlan plan = value(LinearLoadPlan.of(SIX_WEEKS));

        assertThat(plan.limits()).extracting(LimitUse::limit).containsExactly("load_cap", "ramp_limit", "race_form");
        assertThat(plan.binding()).isEqualTo(plan.limits());
        LoadProblem steep = LoadProblem.of(Horizon.from(SIXTY, 42), LoadGoal.highest(), WEEK, new RampLimit(50), FRESH);
        assertThat(value(LinearLoadPlan.of(steep)).binding())
                .extracting(LimitUse::limit)
                .containsExactly("load_cap", "race_form");
    }

    @Test
    void withoutOtherLimitsEveryDayIsAtItsCap() {
        LinearLoadPlan plan =
                value(LinearLoadPlan.of(LoadProblem.of(Horizon.from(SIXTY, 9), LoadGoal.highest(), WEEK)));

        assertThat(plan.loads())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-6 ? 0 : 1)
                .containsExactly(0.0, 90.0, 110.0, 90.0, 60.0, 160.0, 200.0, 0.0, 90.0);
        assertThat(plan.shortfall()).isZero();
    }

    @Test
    void aThreeDayPlanIsTheBestOfAllTried() {
        // brute force in steps of 5 points
        LoadProblem problem = LoadProblem.of(
                Horizon.from(SIXTY, 3),
                LoadGoal.highest(),
                LoadCap.of(150, 100, 150),
                new RampLimit(2),
                FormWindow.inTraining(-15),
                FormWindow.onRaceMorning(-12, 20));
        double best = 0;
        for (double first = 0; first <= 150; first += 5) {
            for (double second = 0; second <= 100; second += 5) {
                for (double third = 0; third <= 150; third += 5) {
                    double[] loads = {first, second, third};
                    if (keeps(problem, loads)) {
                        best = Math.max(best, problem.horizon().fitness(3).at(loads));
                    }
                }
            }
        }

        double planned = value(LinearLoadPlan.of(problem)).raceMorning().fitness();

        assertThat(planned).isBetween(best, best + 5 * 0.0236);
    }

    @Test
    void aFitnessWithinReachIsReachedAndNotPassed() {
        LinearLoadPlan plan = value(LinearLoadPlan.of(withGoal(SIX_WEEKS, LoadGoal.fitness(66))));

        assertThat(plan.raceMorning().fitness()).isCloseTo(66, within(1e-8));
        assertThat(plan.shortfall()).isZero();
    }

    @Test
    void aFitnessOutOfReachIsMissedByAsLittleAsCanBe() {
        LinearLoadPlan plan = value(LinearLoadPlan.of(withGoal(SIX_WEEKS, LoadGoal.fitness(80))));

        assertThat(plan.raceMorning().fitness()).isCloseTo(77.32180383, within(5e-9));
        assertThat(plan.shortfall()).isCloseTo(80 - 77.32180383, within(5e-9));
    }

    @Test
    void anEvenPlanAsksForEqualSharesOfTheCaps() {
        LinearLoadPlan plan = value(LinearLoadPlan.of(
                LoadProblem.of(Horizon.from(SIXTY, 84), LoadGoal.fitness(66), WEEK, FRESH, new DeloadWeek(4, 0.6))));

        double share = plan.loads().get(1) / 90;
        assertThat(share).isBetween(0.6, 0.9);
        for (int day = 1; day <= 77; day++) {
            double usual = day >= 22 && day <= 28 ? 0.6 * share : share;
            assertThat(plan.loads().get(day - 1)).isCloseTo(usual * WEEK.on(day), within(1e-5));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameQuestionHasTheSamePlanToTheLastBit(Grain grain) {
        LoadProblem problem = twelveWeeks(grain);

        assertThat(LinearLoadPlan.of(twelveWeeks(grain))).isEqualTo(LinearLoadPlan.of(problem));
    }

    @ParameterizedTest
    @EnumSource
    void twelveWeeksUnderAllLimitsKeepThem(Grain grain) {
        var result = LinearLoadPlan.of(twelveWeeks(grain));

        assertThat(value(result).limits()).hasSize(9);
        assertThat(value(result).limits()).noneMatch(use -> use.standing() == LimitUse.Standing.BROKEN);
        assertThat(basis(result).n()).isEqualTo(84);
        assertThat(basis(result).variant()).isEqualToIgnoringCase(grain.name());
    }

    @Test
    void weeksLoseLittleAgainstDays() {
        double daily =
                value(LinearLoadPlan.of(twelveWeeks(Grain.DAILY))).raceMorning().fitness();
        LinearLoadPlan weekly = value(LinearLoadPlan.of(twelveWeeks(Grain.WEEKLY_THEN_DAILY)));

        assertThat(weekly.raceMorning().fitness()).isBetween(daily - 1.5, daily + 1e-6);
        for (int day = 1; day <= 63; day++) {
            // the week's load, in the shape of the caps
            int monday = (day - 1) / 7 * 7;
            double week = weekly.loads().subList(monday, monday + 7).stream()
                    .mapToDouble(d -> d)
                    .sum();
            assertThat(weekly.loads().get(day - 1)).isCloseTo(week * WEEK.on(day) / 710, within(1e-9));
        }
    }

    @Test
    void beyondTwoHundredDaysWeeksAreTakenWhole() {
        assertThat(LoadProblem.of(Horizon.from(SIXTY, 200), LoadGoal.highest(), WEEK)
                        .grain())
                .isEqualTo(Grain.DAILY);
        LoadProblem year = LoadProblem.of(Horizon.from(SIXTY, 201), LoadGoal.highest(), WEEK, new RampLimit(2), FRESH);
        assertThat(year.grain()).isEqualTo(Grain.WEEKLY_THEN_DAILY);

        LinearLoadPlan plan = value(LinearLoadPlan.of(year));

        assertThat(plan.loads()).hasSize(201);
        assertThat(plan.limits()).noneMatch(use -> use.standing() == LimitUse.Standing.BROKEN);
        assertThat(plan.raceMorning().form()).isCloseTo(10, within(1e-6));
    }

    @Test
    void aWeekWithoutTimeHasNoLoad() {
        var caps = new ArrayList<>(Collections.nCopies(35, 100.0));
        for (int day = 7; day < 14; day++) {
            caps.set(day, 0.0);
        }

        for (Grain grain : Grain.values()) {
            LinearLoadPlan plan = value(LinearLoadPlan.of(
                    new LoadProblem(Horizon.from(SIXTY, 35), List.of(new LoadCap(caps)), LoadGoal.highest(), grain)));
            assertThat(plan.loads().subList(7, 14)).allMatch(load -> load < 1e-6);
            assertThat(plan.loads().get(14)).isCloseTo(100, within(1e-6));
        }
    }

    @Test
    void refusesAContradictionAndNamesIt() {
        // tired as he is, no rest makes him as fresh as that by tomorrow
        var tired = new FitnessFatigue(60, 100);
        LoadProblem problem = LoadProblem.of(
                Horizon.from(tired, 28), LoadGoal.highest(), WEEK, new RampLimit(5), FormWindow.inTraining(-25));

        var result = LinearLoadPlan.of(problem);

        assertThat(reason(result)).isEqualTo(Reason.OUT_OF_REACH);
        assertThat(gaps(result)).extracting(Gap::input).containsExactly("form_window", "reachable_fitness");
        double needed = -25 - tired.after(0).form();
        assertThat(gaps(result).get(0).needed()).isCloseTo(needed, within(1e-5));
        assertThat(gaps(result).get(0).found()).isZero();
        assertThat(gaps(result).get(0).unit()).isEqualTo("points/day");
        assertThat(gaps(result).get(1).needed()).isGreaterThan(60);
    }

    @Test
    void refusesAPastThatIsTooShortForALimit() {
        var limit = new AcwrLimit(Acwr.Variant.ROLLING_COUPLED, 1.3);

        assertRefused(
                LinearLoadPlan.of(problem(SIXTY, Points.boxed(constant(27, 60)), limit)),
                Reason.INSUFFICIENT_DATA,
                new Gap("loads_before", 28, 27, "days"));
        assertRefused(
                LinearLoadPlan.of(problem(SIXTY, List.of(), limit)),
                Reason.MISSING_INPUT,
                new Gap("loads_before", 28, 0, "days"));
        assertThat(LinearLoadPlan.of(problem(SIXTY, Points.boxed(constant(28, 60)), limit))
                        .found())
                .isPresent();
    }

    @Test
    void refusesNumbersThatAreNoLoadAndNoFitness() {
        assertRefused(
                LinearLoadPlan.of(problem(SIXTY, List.of(Double.NaN), new RampLimit(5))),
                Reason.MISSING_INPUT,
                new Gap("daily_load", 0, 0, "points/day"));
        assertRefused(
                LinearLoadPlan.of(problem(SIXTY, List.of(-1.0), new RampLimit(5))),
                Reason.OUT_OF_DOMAIN,
                new Gap("daily_load", 0, -1, "points/day"));
        assertThat(gaps(LinearLoadPlan.of(problem(new FitnessFatigue(1e6, 0), List.of(), new RampLimit(5))))
                        .get(0)
                        .input())
                .isEqualTo("fitness");
        assertThat(gaps(LinearLoadPlan.of(problem(new FitnessFatigue(0, 1e6), List.of(), new RampLimit(5))))
                        .get(0)
                        .input())
                .isEqualTo("fatigue");
    }

    @Test
    void needsToKnowHowMuchADayHolds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LoadProblem.of(Horizon.from(SIXTY, 7), LoadGoal.highest(), new RampLimit(5)))
                .withMessageContaining("1 limits without a LoadCap");
        assertThatIllegalArgumentException().isThrownBy(() -> LoadGoal.fitness(-1));
    }

    private static boolean keeps(LoadProblem problem, double[] loads) {
        return LimitUse.of(problem.horizon(), problem.limits(), loads).stream()
                .noneMatch(use -> use.standing() == LimitUse.Standing.BROKEN);
    }

    private static LoadProblem withGoal(LoadProblem problem, LoadGoal goal) {
        return new LoadProblem(problem.horizon(), problem.limits(), goal, problem.grain());
    }

    private static LoadProblem problem(FitnessFatigue start, List<Double> before, LoadLimit limit) {
        return LoadProblem.of(new Horizon(start, before, 14), LoadGoal.highest(), WEEK, limit);
    }

    private static LoadProblem twelveWeeks(Grain grain) {
        var before = Points.boxed(constant(28, 60));
        List<LoadLimit> limits = List.of(
                WEEK,
                new RampLimit(5),
                FormWindow.inTraining(-25),
                FormWindow.onRaceMorning(10, 20),
                new AcwrLimit(Acwr.Variant.EWMA, 1.4),
                WeekCap.of(650),
                new SessionCap(190),
                new DeloadWeek(4, 0.6),
                new DeloadWeek(8, 0.6));
        return new LoadProblem(new Horizon(SIXTY, before, 84), limits, LoadGoal.highest(), grain);
    }
}
