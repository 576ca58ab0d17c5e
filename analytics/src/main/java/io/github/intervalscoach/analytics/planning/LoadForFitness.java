package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;

/**
 * How much to train every day to have a wanted fitness in so many days.
 *
 * <dl>
 *   <dt>Formula <dd>L = (T − F·a^n)/(1 − a^n), a = e^(−1/42), F fitness now, T the wanted one, n days
 *   <dt>Needs   <dd>fitness today, and the most points a day that this athlete can keep up
 *   <dt>Edges   <dd>Out of reach, because even rest ends above it or the most ends below, is refused as
 *                   {@link Reason#OUT_OF_REACH}; the gap's {@code needed} is the nearest fitness within reach
 *   <dt>Source  <dd>the recursion of fitness, solved for a constant load
 *   <dt>Dispute <dd>A mean to aim at: nobody trains the same every day, and the last weeks count more than the first.
 *                   It says nothing of how tired one arrives.
 *   <dt>Evidence <dd>C: as fitness itself
 * </dl>
 *
 * @param pointsPerDay the same load every day, points
 * @param days for how many days
 */
public record LoadForFitness(double pointsPerDay, int days) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "load_for_fitness",
            "points/day",
            Evidence.C,
            List.of(Source.definition("the recursion of fitness, solved for a constant load")));

    private static final ValueDomain TARGET = new ValueDomain("target_fitness", 0, Points.MOST, "points/day");
    private static final ValueDomain DAYS = new ValueDomain("days_to_target", 1, 730, "days");

    /**
     * The load for {@code target}.
     *
     * @param fitness today, points/day
     * @param target wanted fitness, points/day
     * @param days how many days there are, 1 to 730
     * @param mostPointsPerDay the most this athlete can do every day
     */
    public static MetricResult<LoadForFitness> of(double fitness, double target, int days, double mostPointsPerDay) {
        Points.require(mostPointsPerDay, "mostPointsPerDay");
        var wanted =
                new WantedLoad("target_fitness", "points/day", load -> WantedLoad.fitnessAfter(fitness, load, days));
        return Points.FITNESS
                .check(fitness)
                .flatMap(valid -> TARGET.check(target))
                .flatMap(valid -> DAYS.check(days))
                .flatMap(valid -> wanted.within(WantedLoad.constant(fitness, target, days), mostPointsPerDay, target))
                .map(load -> new LoadForFitness(load, days));
    }
}
