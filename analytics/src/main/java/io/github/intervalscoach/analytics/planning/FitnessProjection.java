package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where fitness, fatigue and form go if the plan is done as it stands.
 *
 * <dl>
 *   <dt>Formula <dd>X(H) = e^(−H/τ)·X(0) + Σ (1−e^(−1/τ))·e^(−(H−d)/τ)·L(d), d = 1 to H, τ = 42 days for fitness and 7 for
 *                   fatigue; linear in the loads
 *   <dt>Needs   <dd>fitness and fatigue at the end of the day before the first, and a load for every day of the plan, 0 on
 *                   a day off
 *   <dt>Edges   <dd>A missing day refuses; a plan of rest alone lets both fade. From 0 and 0 it carries the caveat of
 *                   {@link FitnessFatigue#over}
 *   <dt>Source  <dd>the recursion of {@link FitnessFatigue}
 *   <dt>Dispute <dd>Plans are not done as they stand: {@link CompliantProjection} says how far off they usually end. And it
 *                   projects a filtered load, not a performance.
 *   <dt>Evidence <dd>C: as fitness and fatigue themselves
 * </dl>
 *
 * @param firstDay the first planned day
 * @param days fitness and fatigue at the end of each day from then on, points/day
 */
public record FitnessProjection(LocalDate firstDay, List<FitnessFatigue> days) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "fitness_projection",
            "points/day",
            Evidence.C,
            List.of(Source.definition("the recursion of fitness and fatigue, run forward over planned loads")));

    public FitnessProjection {
        Objects.requireNonNull(firstDay, "firstDay");
        days = List.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no days: need at least one. Maybe the plan is empty?");
        }
    }

    /**
     * The projection of a plan.
     *
     * @param start the end of the day before the first
     * @param plannedLoads points of every day, 0 or more
     */
    public static MetricResult<FitnessProjection> of(FitnessFatigue start, DailySeries plannedLoads) {
        return FitnessFatigue.over(start, plannedLoads).map(days -> new FitnessProjection(plannedLoads.first(), days));
    }

    /** The end of the last day. */
    public FitnessFatigue end() {
        return days.get(days.size() - 1);
    }

    /** The end of {@code day}; empty outside the plan. */
    public Optional<FitnessFatigue> on(LocalDate day) {
        long i = ChronoUnit.DAYS.between(firstDay, day);
        return i < 0 || i >= days.size() ? Optional.empty() : Optional.of(days.get((int) i));
    }

    /** The day that ends most tired; the earliest where several are alike. */
    public LocalDate mostTiredDay() {
        return firstDay.plusDays(IntStream.range(0, days.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> days.get(i).form()))
                .orElseThrow());
    }
}
