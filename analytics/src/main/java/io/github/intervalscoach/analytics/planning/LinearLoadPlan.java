package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import java.util.List;
import java.util.Locale;

/**
 * The daily loads that bring the most fitness to race morning, or a wanted one, without breaking a limit of the athlete.
 *
 * <dl>
 *   <dt>Formula <dd>maximise F(H), which is linear in the loads: F(H) = e^(−H/42)·F(0) + Σ (1−e^(−1/42))·e^(−(H−d)/42)·L(d),
 *                   subject to each {@link LoadLimit}. With a wanted fitness: as much of it as the limits allow. Among the
 *                   plans with that fitness, one that asks the smallest share of any day's cap and spreads it evenly over
 *                   the days of a week. Solved by the simplex method with Bland's rule and one precision, so the same
 *                   question has the same plan
 *   <dt>Needs   <dd>fitness and fatigue at the start, a {@link LoadCap}, and as many known loads before the first day as
 *                   the limits look back: 28 for {@link AcwrLimit}, up to 21 for a {@link DeloadWeek} in the first three
 *   <dt>Edges   <dd>A wanted fitness out of reach gives the plan that comes nearest, with its shortfall. Limits that
 *                   contradict each other are refused as {@link Reason#OUT_OF_REACH} with the gaps of
 *                   {@link LoadConflict}. Above 200 days a week is one load until three weeks before the end, unless the
 *                   problem says otherwise. The highest fitness squeezes loads into the days that count most; ask for a
 *                   little less than it for an even plan. The optimum is unique, the loads need not be
 *   <dt>Source  <dd>the recursion of {@link FitnessFatigue} as a linear programme; simplex of commons-math3
 *   <dt>Dispute <dd>Fitness here is a filtered load, so the programme finds what the model likes: load as late as the form
 *                   on race morning permits. Nothing says that it wins races; the limits carry the coaching.
 *   <dt>Evidence <dd>D: convention made exact
 * </dl>
 *
 * @param loads points of each day from the first on, 0 or more
 * @param raceMorning fitness and fatigue at the end of the last day, points/day
 * @param shortfall what fitness lacks of the wanted one, points/day; 0 where it is reached or none was named
 * @param limits how the plan stands to each limit, in the order of the problem
 */
public record LinearLoadPlan(List<Double> loads, FitnessFatigue raceMorning, double shortfall, List<LimitUse> limits) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "linear_load_plan",
            "points/day",
            Evidence.D,
            List.of(Source.definition(
                    "the recursion of fitness and fatigue, optimised under the athlete's own limits")));

    public LinearLoadPlan {
        loads = List.copyOf(loads);
        limits = List.copyOf(limits);
    }

    /** The best plan for {@code problem}. */
    public static MetricResult<LinearLoadPlan> of(LoadProblem problem) {
        return problem.checked().flatMap(checked -> {
            var program = LoadProgram.of(problem);
            MetricResult<double[]> highest = program.highest();
            boolean contradiction = highest.fold(loads -> false, refusal -> refusal.reason() == Reason.OUT_OF_REACH);
            return contradiction
                    ? LoadConflict.of(problem).flatMap(LoadConflict::refuse)
                    : highest.map(loads -> even(problem, program, loads)).withBasis(solved -> basis(problem));
        });
    }

    /** The limits that the plan just keeps: what holds it back is among them. */
    public List<LimitUse> binding() {
        return limits.stream()
                .filter(use -> use.standing() == LimitUse.Standing.BINDING)
                .toList();
    }

    private static LinearLoadPlan even(LoadProblem problem, LoadProgram program, double[] highest) {
        double reachable = program.raceFitness().at(highest);
        // Where the solver loses its way among plans that are equally good, any of them is one.
        double[] loads = EvenLoads.of(program, problem.horizon(), problem.goal().partOf(reachable))
                .found()
                .orElse(highest);
        FitnessFatigue end = problem.horizon().start();
        for (double load : loads) {
            end = end.after(load);
        }
        return new LinearLoadPlan(
                Points.boxed(loads),
                end,
                problem.goal().shortfall(reachable),
                LimitUse.of(problem.horizon(), problem.limits(), loads));
    }

    private static Basis basis(LoadProblem problem) {
        int days = problem.horizon().days();
        return Basis.of(days, days).variant(problem.grain().name().toLowerCase(Locale.ROOT));
    }
}
