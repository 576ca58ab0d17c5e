package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import java.util.List;
import java.util.Objects;

/**
 * What a weaker limit would buy: the fitness on race morning that one more hour a week, or one more point of ramp, adds.
 *
 * <dl>
 *   <dt>Formula <dd>reach(limit weaker by the step) − reach(limit as it is), reach being the highest fitness on race
 *                   morning, or the wanted one where it is lower. Both programmes are solved, so it holds for the whole
 *                   step and not only for its beginning
 *   <dt>Needs   <dd>a {@link LoadProblem} whose limits hold together
 *   <dt>Edges   <dd>0 where another limit holds the plan back, or where the wanted fitness is reached already. A
 *                   contradiction is refused as {@link LinearLoadPlan} refuses it
 *   <dt>Source  <dd>the shadow price of linear programming, by difference
 *   <dt>Dispute <dd>A price of this one plan: prices of two limits do not add up, and the next step may be worth less.
 *   <dt>Evidence <dd>D: arithmetic on a convention
 * </dl>
 *
 * @param limit the limit's key
 * @param step by how much it was loosened, in {@code unit}, above 0
 * @param unit unit of the step
 * @param gain fitness on race morning won by it, points/day, 0 or more
 */
public record LimitPrice(String limit, double step, String unit, double gain) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "limit_price",
            "points/day",
            Evidence.D,
            List.of(Source.definition("the shadow price of linear programming, by difference")));

    public LimitPrice {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * What {@code limit}, one of the limits of {@code problem}, costs.
     *
     * @param step by how much it is loosened, above 0, in the unit of the limit
     */
    public static MetricResult<LimitPrice> of(LoadProblem problem, LoadLimit limit, double step) {
        if (!problem.limits().contains(limit) || !(step > 0)) {
            throw new IllegalArgumentException(limit.key() + " loosened by " + step
                    + ": need a limit of the problem and a step above 0. Maybe the limit is of another plan?");
        }
        LoadProblem weaker = problem.replacing(limit, limit.loosenedBy(step));
        int days = problem.horizon().days();
        return LinearLoadPlan.of(problem)
                .flatMap(plan -> LinearLoadPlan.of(weaker)
                        .flatMap(better -> MetricResult.of(
                                new LimitPrice(limit.key(), step, limit.unit(), gain(problem, plan, better)),
                                Basis.of(days, days))));
    }

    private static double gain(LoadProblem problem, LinearLoadPlan plan, LinearLoadPlan better) {
        double before = problem.goal().partOf(plan.raceMorning().fitness());
        return Math.max(0, problem.goal().partOf(better.raceMorning().fitness()) - before);
    }
}
