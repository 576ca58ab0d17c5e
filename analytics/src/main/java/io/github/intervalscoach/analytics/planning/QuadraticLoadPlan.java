package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;

/**
 * The plan with a wanted fitness at its end that changes the weeks an athlete likes as little as it can.
 *
 * <dl>
 *   <dt>Formula <dd>minimise Σ (L − T)² + λ·Σ (week − week before)² subject to F(H) = target and each day's bounds, T the
 *                   template. Without λ: L = T + r·μ held between its bounds, r(d) what a point on day d adds to F(H); where
 *                   no bound matters μ = (target − F(H) of T)/(rᵀr)
 *   <dt>Needs   <dd>fitness and fatigue at the start, and a template of at most 730 days
 *   <dt>Edges   <dd>A target that the bounds do not allow is refused as {@link Reason#OUT_OF_REACH}; the gap's
 *                   {@code needed} is the nearest fitness within reach. Days off may become training days unless the
 *                   template keeps them. Weeks are sevens from the first day; a short last one is not smoothed
 *   <dt>Source  <dd>the recursion of {@link FitnessFatigue}, least squares by active sets
 *   <dt>Dispute <dd>Nearest in points is not nearest to what an athlete would choose, and late days are changed most,
 *                   because they count most for fitness on the last day.
 *   <dt>Evidence <dd>D: convention made exact
 * </dl>
 *
 * @param loads points of each day, 0 or more
 * @param raceMorning fitness and fatigue at the end of the last day, points/day
 * @param largestChange the most that a day was changed, points
 */
public record QuadraticLoadPlan(List<Double> loads, FitnessFatigue raceMorning, double largestChange) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "quadratic_load_plan",
            "points/day",
            Evidence.D,
            List.of(Source.definition("the recursion of fitness, met with the least squares of change")));

    /** House rule: from here on only the weeks matter, not the template. */
    private static final double MOST_SMOOTHING = 1000;

    private static final ValueDomain TARGET = new ValueDomain("target_fitness", 0, Points.MOST, "points/day");

    public QuadraticLoadPlan {
        loads = List.copyOf(loads);
    }

    /**
     * The plan nearest to {@code template}.
     *
     * @param start fitness and fatigue at the end of the day before the first
     * @param target fitness wanted at the end of the last day, points/day
     * @param smoothing λ, how much a jump from week to week weighs against a change of a day, 0 to 1000
     */
    public static MetricResult<QuadraticLoadPlan> of(
            FitnessFatigue start, LoadTemplate template, double target, double smoothing) {
        if (!(smoothing >= 0 && smoothing <= MOST_SMOOTHING)) {
            throw new IllegalArgumentException("smoothing = " + smoothing + ": need 0 to 1000. Maybe leave it at 0?");
        }
        LinearForm fitness = Horizon.from(start, template.days()).fitness(template.days());
        return Points.FITNESS
                .check(start.fitness())
                .flatMap(valid -> Points.FATIGUE.check(start.fatigue()))
                .flatMap(valid -> TARGET.check(target))
                .flatMap(valid -> within(template, fitness, target))
                .flatMap(valid -> {
                    double[] nearest = new NearestLoads(template, fitness).with(target);
                    return smoothing == 0
                            ? MetricResult.of(nearest, Basis.of(1, 1))
                            : new SmoothLoads(template, fitness, smoothing).from(nearest);
                })
                .map(loads -> of(start, template, loads))
                .withBasis(valid -> Basis.of(template.days(), template.days())
                        .variant(smoothing == 0 ? "nearest" : "nearest_smoothed"));
    }

    private static MetricResult<Double> within(LoadTemplate template, LinearForm fitness, double target) {
        double least = fitness.at(Points.unboxed(template.least()));
        double most = fitness.at(Points.unboxed(template.most()));
        return target >= least && target <= most
                ? MetricResult.of(target, Basis.of(1, 1))
                : MetricResult.refused(
                        Reason.OUT_OF_REACH,
                        new Gap("target_fitness", target < least ? least : most, target, "points/day"));
    }

    private static QuadraticLoadPlan of(FitnessFatigue start, LoadTemplate template, double[] loads) {
        FitnessFatigue end = start;
        double change = 0;
        for (int day = 0; day < loads.length; day++) {
            end = end.after(loads[day]);
            change = Math.max(change, Math.abs(loads[day] - template.loads().get(day)));
        }
        return new QuadraticLoadPlan(Points.boxed(loads), end, change);
    }
}
