package io.github.intervalscoach.analytics.planning;

import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.load.Acwr;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import org.junit.jupiter.api.Test;

class LoadConflictTest {
    private static final FitnessFatigue SIXTY = new FitnessFatigue(60, 60);
    private static final LoadCap HUNDRED = LoadCap.of(100);
    private static final RampLimit RAMP = new RampLimit(5);

    @Test
    void aRaceOnADayOffIsBetweenTheTwoOfThem() {
        LoadConflict conflict = conflict(
                14, LoadCap.of(100, 100, 100, 100, 100, 100, 0), RAMP, new PlannedLoad(7, 80), new SessionCap(90));

        assertThat(conflict.clashes())
                .extracting(LoadConflict.Clash::limit)
                .containsExactly("load_cap", "planned_load");
        assertThat(conflict.clashes()).allSatisfy(clash -> {
            assertThat(clash.loosening()).isCloseTo(80, within(1e-3));
            assertThat(clash.unit()).isEqualTo("points/day");
        });
    }

    @Test
    void limitsThatAreNotPartOfItAreNotNamed() {
        LoadConflict conflict =
                conflict(14, HUNDRED, RAMP, WeekCap.of(400), new PlannedLoad(3, 130), new PlannedLoad(9, 20));

        assertThat(conflict.clashes())
                .extracting(LoadConflict.Clash::limit)
                .containsExactly("load_cap", "planned_load");
        assertThat(conflict.clashes()).extracting(LoadConflict.Clash::place).containsExactly(0, 3);
        assertThat(conflict.clashes().get(0).loosening()).isCloseTo(30, within(1e-3));
    }

    @Test
    void aRatioIsLoosenedInItsOwnUnit() {
        // a heavy week just before: on day 1 even a day of rest leaves 6·150 of 6·150 + 21·50 … in the week
        double[] past = join(constant(21, 50), constant(7, 150));
        LoadProblem problem = LoadProblem.of(
                new Horizon(SIXTY, Points.boxed(past), 14),
                LoadGoal.highest(),
                HUNDRED,
                new AcwrLimit(Acwr.Variant.ROLLING_COUPLED, 1.2));
        double leastRatio = 6 * 150 / 7.0 / ((20 * 50 + 7 * 150) / 28.0);

        LoadConflict conflict = value(LoadConflict.of(problem));

        assertThat(conflict.clashes()).hasSize(1);
        assertThat(conflict.clashes().get(0).unit()).isEqualTo("1");
        double loosening = conflict.clashes().get(0).loosening();
        // training on day 1 raises both means, so the least ratio is a little above that of rest, or at it
        assertThat(loosening).isCloseTo(leastRatio - 1.2, within(1e-5));
        assertThat(basis(LoadConflict.of(problem)).n()).isEqualTo(14);
    }

    @Test
    void loosenedAsItSaysTheLimitsHoldTogether() {
        FormWindow fresh = FormWindow.onRaceMorning(30, 40);
        PlannedLoad race = new PlannedLoad(13, 95);
        LoadProblem problem = LoadProblem.of(Horizon.from(SIXTY, 14), LoadGoal.highest(), HUNDRED, RAMP, fresh, race);
        LoadConflict conflict = value(LoadConflict.of(problem));

        assertThat(conflict.clashes())
                .extracting(LoadConflict.Clash::limit)
                .containsExactly("race_form", "planned_load");
        double form = conflict.clashes().get(0).loosening();
        double load = conflict.clashes().get(1).loosening();
        assertThat(reason(LinearLoadPlan.of(problem.replacing(fresh, fresh.loosenedBy(0.999 * form)))))
                .isEqualTo(Reason.OUT_OF_REACH);
        assertThat(reason(LinearLoadPlan.of(problem.replacing(race, race.loosenedBy(0.999 * load)))))
                .isEqualTo(Reason.OUT_OF_REACH);
        assertThat(LinearLoadPlan.of(problem.replacing(fresh, fresh.loosenedBy(1.001 * form)))
                        .found())
                .isPresent();
        assertThat(LinearLoadPlan.of(problem.replacing(race, race.loosenedBy(1.001 * load)))
                        .found())
                .isPresent();
    }

    @Test
    void aRatioIsLoosenedByTheLeastRatioAndNotByTheLeastPoints() {
        // after a month of next to nothing the race is prepared by loads that are steep themselves, early ones the
        // steepest
        var steady = new AcwrLimit(Acwr.Variant.ROLLING_COUPLED, 1.3);
        LoadProblem problem = LoadProblem.of(
                new Horizon(new FitnessFatigue(10, 10), Points.boxed(constant(28, 10)), 21),
                LoadGoal.highest(),
                LoadCap.of(200),
                steady,
                new PlannedLoad(21, 150));
        LoadConflict conflict = value(LoadConflict.of(problem));

        assertThat(conflict.clashes())
                .extracting(LoadConflict.Clash::limit)
                .containsExactly("acwr_limit", "planned_load");
        double ratio = conflict.clashes().get(0).loosening();
        assertThat(reason(LinearLoadPlan.of(problem.replacing(steady, steady.loosenedBy(0.999 * ratio)))))
                .isEqualTo(Reason.OUT_OF_REACH);
        assertThat(LinearLoadPlan.of(problem.replacing(steady, steady.loosenedBy(1.0001 * ratio)))
                        .found())
                .isPresent();
    }

    @Test
    void theLimitNamedLastGivesWayForWhatIsWithinReach() {
        PlannedLoad race = new PlannedLoad(7, 180);
        double firstGivesWay = conflict(7, race, HUNDRED).reachableFitness();
        double lastGivesWay = conflict(7, HUNDRED, race).reachableFitness();

        // the race stands and the caps give way by 80 on every day, or the caps stand and the race is made to fit
        assertThat(lastGivesWay).isCloseTo(60 + (100 - 60) * (1 - StrictMath.exp(-7 / 42.0)), within(1e-3));
        assertThat(firstGivesWay).isCloseTo(60 + (180 - 60) * (1 - StrictMath.exp(-7 / 42.0)), within(1e-2));
    }

    @Test
    void aWantedFitnessIsAllThatIsReached() {
        LoadProblem problem =
                LoadProblem.of(Horizon.from(SIXTY, 28), LoadGoal.fitness(62), HUNDRED, new PlannedLoad(7, 180));

        assertThat(value(LoadConflict.of(problem)).reachableFitness()).isEqualTo(62);
    }

    @Test
    void settlingOneContradictionMayLeaveAnother() {
        LoadConflict conflict = conflict(
                14, HUNDRED, new PlannedLoad(3, 150), new PlannedLoad(5, 170), FormWindow.onRaceMorning(40, 50));

        assertThat(conflict.clashes().get(conflict.clashes().size() - 1).limit())
                .isEqualTo("race_form");
        assertThat(conflict.reachableFitness()).isBetween(40.0, 70.0);
    }

    @Test
    void refusesLimitsThatHoldTogether() {
        assertRefused(
                LoadConflict.of(LoadProblem.of(Horizon.from(SIXTY, 14), LoadGoal.highest(), HUNDRED, RAMP)),
                Reason.NOT_APPLICABLE,
                new Gap("contradicting_limits", 1, 0, "1"));
    }

    @Test
    void refusesWhatThePlanRefuses() {
        var blind = new AcwrLimit(Acwr.Variant.EWMA, 1.3);

        assertThat(reason(LoadConflict.of(LoadProblem.of(Horizon.from(SIXTY, 14), LoadGoal.highest(), HUNDRED, blind))))
                .isEqualTo(Reason.MISSING_INPUT);
    }

    @Test
    void aPriceIsWhatTheNextStepBuys() {
        LoadProblem problem = LoadProblem.of(
                Horizon.from(SIXTY, 42), LoadGoal.highest(), HUNDRED, WeekCap.of(500), new RampLimit(50));
        // without other limits the week's last days carry all: five of 100, and ten points more on the second
        LimitPrice price = value(LimitPrice.of(problem, WeekCap.of(500), 10));

        double perWeek = 0;
        for (int week = 0; week < 6; week++) {
            perWeek += 10 * -StrictMath.expm1(-1 / 42.0) * StrictMath.exp(-(5 + 7 * week) / 42.0);
        }
        assertThat(price.gain()).isCloseTo(perWeek, within(1e-6));
        assertThat(price.limit()).isEqualTo("week_cap");
        assertThat(price.step()).isEqualTo(10);
        assertThat(price.unit()).isEqualTo("points/week");
        assertThat(value(LimitPrice.of(problem, new RampLimit(50), 1)).gain()).isCloseTo(0, within(1e-8));
        assertThat(basis(LimitPrice.of(problem, new RampLimit(50), 1)).n()).isEqualTo(42);
    }

    @Test
    void nothingIsBoughtOnceTheWantedFitnessIsReached() {
        LoadProblem easy = LoadProblem.of(Horizon.from(SIXTY, 42), LoadGoal.fitness(61), HUNDRED, WeekCap.of(500));
        LoadProblem far = LoadProblem.of(Horizon.from(SIXTY, 42), LoadGoal.fitness(90), HUNDRED, WeekCap.of(500));

        assertThat(value(LimitPrice.of(easy, WeekCap.of(500), 50)).gain()).isCloseTo(0, within(1e-8));
        assertThat(value(LimitPrice.of(far, WeekCap.of(500), 50)).gain()).isGreaterThan(1);
    }

    @Test
    void aPriceIsAskedForOneOfTheLimits() {
        LoadProblem problem = LoadProblem.of(Horizon.from(SIXTY, 7), LoadGoal.highest(), HUNDRED, RAMP);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitPrice.of(problem, new RampLimit(6), 1))
                .withMessageContaining("ramp_limit loosened by 1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> LimitPrice.of(problem, RAMP, 0));
        assertThat(LimitPrice.of(problem, RAMP, 1e-3).found()).isPresent();
    }

    @Test
    void aPriceOfAContradictionIsRefusedLikeThePlan() {
        LoadProblem problem =
                LoadProblem.of(Horizon.from(SIXTY, 7), LoadGoal.highest(), HUNDRED, new PlannedLoad(2, 150));

        assertThat(LimitPrice.of(problem, HUNDRED, 1)).isEqualTo(LinearLoadPlan.of(problem));
        assertThat(reason(LimitPrice.of(problem, HUNDRED, 1))).isEqualTo(Reason.OUT_OF_REACH);
    }

    private static LoadConflict conflict(int days, LoadLimit... limits) {
        return value(LoadConflict.of(LoadProblem.of(Horizon.from(SIXTY, days), LoadGoal.highest(), limits)));
    }
}
