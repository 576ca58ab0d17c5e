package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;

/**
 * How much to train every day of a week for fitness to rise by so much, or to fall by it.
 *
 * <dl>
 *   <dt>Formula <dd>L = F + r/(1 − e^(−7/42)), F fitness now, r the rise in seven days
 *   <dt>Needs   <dd>fitness today, and the most points a day that this athlete can do for a week
 *   <dt>Edges   <dd>A rise of 0 is a load of F. Out of reach is refused as {@link Reason#OUT_OF_REACH}; the gap's
 *                   {@code needed} is the nearest ramp within reach
 *   <dt>Source  <dd>the recursion of fitness, solved for a constant load
 *   <dt>Dispute <dd>What ramp an athlete bears is convention; see {@link RampLimit}.
 *   <dt>Evidence <dd>C: as fitness itself
 * </dl>
 *
 * @param pointsPerDay the same load every day of the week, points
 */
public record LoadForRamp(double pointsPerDay) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "load_for_ramp",
            "points/day",
            Evidence.C,
            List.of(Source.definition("the recursion of fitness, solved for a constant load")));

    private static final ValueDomain RAMP = new ValueDomain("weekly_ramp", -Points.MOST, Points.MOST, "points/week");

    /**
     * The load for a ramp.
     *
     * @param fitness today, points/day
     * @param pointsPerWeek wanted change of fitness in seven days
     * @param mostPointsPerDay the most this athlete can do every day of a week
     */
    public static MetricResult<LoadForRamp> of(double fitness, double pointsPerWeek, double mostPointsPerDay) {
        Points.require(mostPointsPerDay, "mostPointsPerDay");
        int week = Horizon.WEEK_DAYS;
        var wanted = new WantedLoad(
                "weekly_ramp", "points/week", load -> WantedLoad.fitnessAfter(fitness, load, week) - fitness);
        return Points.FITNESS
                .check(fitness)
                .flatMap(valid -> RAMP.check(pointsPerWeek))
                .flatMap(valid -> wanted.within(
                        WantedLoad.constant(fitness, fitness + pointsPerWeek, week), mostPointsPerDay, pointsPerWeek))
                .map(LoadForRamp::new);
    }
}
