package io.github.intervalscoach.analytics.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.fixtures.Outcome;
import io.github.intervalscoach.analytics.load.Acwr;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.LimitUse.Standing;
import io.github.intervalscoach.analytics.planning.LoadProblem.Grain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LinearLoadPlanLawsTest {
    @Property(seed = "2026", tries = 120)
    void keepsEveryLimitOrNamesAContradiction(@ForAll("problems") LoadProblem problem) {
        var result = LinearLoadPlan.of(problem);

        Outcome.assertFinite(result);
        result.<Boolean>fold(
                value -> {
                    assertThat(value.value().limits()).noneMatch(use -> use.standing() == Standing.BROKEN);
                    assertThat(value.value().loads())
                            .hasSize(problem.horizon().days())
                            .allMatch(load -> load >= 0);
                    return true;
                },
                refusal -> {
                    assertThat(refusal.gaps()).hasSizeGreaterThan(1);
                    return LoadConflict.of(problem).found().isPresent();
                });
    }

    @Property(seed = "2026", tries = 60)
    void looseningALimitNeverMakesItWorse(
            @ForAll("problems") LoadProblem problem,
            @ForAll @IntRange(max = 20) int which,
            @ForAll @DoubleRange(min = 0.01, max = 5) double amount) {
        LoadLimit limit = problem.limits().get(which % problem.limits().size());
        // in whole weeks the caps are also the shape of a week
        Assume.that(problem.grain() == Grain.DAILY || !(limit instanceof LoadCap));

        Optional<Double> before = fitness(problem);
        Optional<Double> after = fitness(problem.replacing(limit, limit.loosenedBy(amount)));

        before.ifPresent(fitness -> assertThat(after.orElseThrow()).isGreaterThanOrEqualTo(fitness - 1e-6));
    }

    @Property(seed = "2026", tries = 60)
    void noPlanWithinTheLimitsIsBetter(@ForAll("problems") LoadProblem problem, @ForAll @IntRange(max = 6) int off) {
        // the same caps with one weekday less: another plan within the limits
        Assume.that(problem.grain() == Grain.DAILY);
        Optional<Double> best = fitness(problem);
        var fewer = new ArrayList<>(((LoadCap) problem.limits().get(0)).pointsPerDay());
        fewer.set(off, 0.0);

        fitness(problem.replacing(problem.limits().get(0), new LoadCap(fewer)))
                .ifPresent(fitness -> assertThat(fitness).isLessThanOrEqualTo(best.orElseThrow() + 1e-6));
    }

    @Property(seed = "2026", tries = 40)
    void aTargetIsMetOrMissedByWhatTheMostLacks(
            @ForAll("problems") LoadProblem problem, @ForAll @DoubleRange(min = 20, max = 120) double target) {
        var aimed = new LoadProblem(problem.horizon(), problem.limits(), LoadGoal.fitness(target), problem.grain());

        LinearLoadPlan.of(problem).found().ifPresent(highest -> {
            double most = highest.raceMorning().fitness();
            LinearLoadPlan plan = LinearLoadPlan.of(aimed).found().orElseThrow();
            assertThat(plan.shortfall()).isCloseTo(Math.max(0, target - most), within(1e-6));
            assertThat(plan.raceMorning().fitness()).isGreaterThanOrEqualTo(Math.min(target, most) - 1e-6);
        });
    }

    @Property(seed = "2026", tries = 40)
    void scalingEverythingInPointsScalesThePlan(@ForAll("problems") LoadProblem problem) {
        Optional<Double> once = fitness(problem);
        Optional<Double> twice = fitness(doubled(problem));

        assertThat(twice.isPresent()).isEqualTo(once.isPresent());
        once.ifPresent(fitness -> assertThat(twice.orElseThrow()).isCloseTo(2 * fitness, within(1e-5)));
    }

    @Property(seed = "2026", tries = 60)
    void theNamedContradictionIsOneAndLetsGoAsItSays(@ForAll("problems") LoadProblem problem) {
        LoadConflict.of(problem).found().ifPresent(conflict -> {
            assertThat(conflict.clashes()).isNotEmpty();
            assertThat(conflict.clashes()).allMatch(clash -> clash.loosening() > 0);
            assertThat(LinearLoadPlan.of(problem).found()).isEmpty();
            assertThat(conflict.reachableFitness()).isGreaterThan(0);
        });
    }

    @Provide
    Arbitrary<LoadProblem> problems() {
        Arbitrary<LoadCap> caps = Arbitraries.integers()
                .between(0, 30)
                .list()
                .ofSize(7)
                .map(tens -> new LoadCap(tens.stream().map(ten -> 10.0 * ten).toList()));
        Arbitrary<FitnessFatigue> start = Combinators.combine(
                        Arbitraries.integers().between(20, 100),
                        Arbitraries.integers().between(-20, 40))
                .as((fitness, tired) -> new FitnessFatigue(fitness, fitness + tired));
        Arbitrary<List<Double>> past = Arbitraries.integers()
                .between(0, 150)
                .map(Integer::doubleValue)
                .list()
                .ofSize(28);
        return Combinators.combine(
                        caps,
                        start,
                        past,
                        Arbitraries.integers().between(1, 45),
                        limits().list().ofMaxSize(6),
                        Arbitraries.of(Grain.class))
                .as((cap, from, before, days, others, grain) -> {
                    var limits = new ArrayList<LoadLimit>(List.of(cap));
                    limits.addAll(others);
                    return new LoadProblem(new Horizon(from, before, days), limits, LoadGoal.highest(), grain);
                });
    }

    private static Arbitrary<LoadLimit> limits() {
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 10);
        return Arbitraries.oneOf(
                small.map(RampLimit::new),
                small.map(fives -> FormWindow.inTraining(-5.0 * fives)),
                small.map(twos -> FormWindow.onRaceMorning(2.0 * twos - 10, 2.0 * twos)),
                small.map(hundreds -> WeekCap.of(100 * hundreds)),
                small.map(thirties -> new SessionCap(30 * thirties)),
                small.map(day -> new PlannedLoad(3 * day, 12 * day)),
                small.map(week -> new DeloadWeek(week, 0.6)),
                small.map(tenths -> new AcwrLimit(Acwr.Variant.ROLLING_COUPLED, 0.9 + tenths / 10.0)),
                small.map(tenths -> new AcwrLimit(Acwr.Variant.EWMA, 0.9 + tenths / 10.0)));
    }

    private static Optional<Double> fitness(LoadProblem problem) {
        return LinearLoadPlan.of(problem).found().map(plan -> plan.raceMorning().fitness());
    }

    private static LoadProblem doubled(LoadProblem problem) {
        Horizon horizon = problem.horizon();
        FitnessFatigue start = horizon.start();
        return new LoadProblem(
                new Horizon(
                        new FitnessFatigue(2 * start.fitness(), 2 * start.fatigue()),
                        horizon.loadsBefore().stream().map(load -> 2 * load).toList(),
                        horizon.days()),
                problem.limits().stream().map(LinearLoadPlanLawsTest::doubled).toList(),
                problem.goal(),
                problem.grain());
    }

    private static LoadLimit doubled(LoadLimit limit) {
        if (limit instanceof LoadCap cap) {
            return new LoadCap(
                    cap.pointsPerDay().stream().map(points -> 2 * points).toList());
        }
        if (limit instanceof RampLimit ramp) {
            return new RampLimit(2 * ramp.pointsPerWeek());
        }
        if (limit instanceof FormWindow window) {
            return new FormWindow(window.when(), 2 * window.least(), 2 * window.most());
        }
        if (limit instanceof WeekCap cap) {
            return new WeekCap(
                    cap.pointsPerWeek().stream().map(points -> 2 * points).toList());
        }
        if (limit instanceof SessionCap cap) {
            return new SessionCap(2 * cap.points());
        }
        return limit instanceof PlannedLoad planned ? new PlannedLoad(planned.day(), 2 * planned.points()) : limit;
    }
}
