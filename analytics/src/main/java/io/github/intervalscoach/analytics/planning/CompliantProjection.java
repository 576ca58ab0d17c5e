package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Where fitness and form go if the plan is done the way this athlete does plans: less in one week, more in another.
 *
 * <dl>
 *   <dt>Formula <dd>1,000 runs: each span of the plan, a day or a week, is done to a share drawn with replacement from the
 *                   athlete's own done-to-planned ratios, and {@link FitnessProjection} is run over it; per day the 10th,
 *                   50th and 90th percentile of fitness and of form
 *   <dt>Needs   <dd>a complete plan, and 6 ratios of past spans; fewer than 12 carry {@link Caveat#SHORT} (house rules)
 *   <dt>Edges   <dd>Ratios that are all 1 give the plain projection three times. A ratio below 0 or above 10, or one that
 *                   is no number, refuses. The seed decides the draws, so the same question has the same bands
 *   <dt>Source  <dd>bootstrap of the athlete's own compliance; Mersenne twister and percentiles of commons-math3
 *   <dt>Dispute <dd>Draws are independent, and missed weeks are not: an illness lasts. Ratios of days give bands that are
 *                   too narrow over months, because good and bad days cancel; ratios of weeks do so less.
 *   <dt>Evidence <dd>D: a convention on top of one
 * </dl>
 *
 * @param days the bands at the end of each day, oldest first
 */
public record CompliantProjection(List<Day> days) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "compliant_projection",
            "points/day",
            Evidence.D,
            List.of(Source.definition("bootstrap of the athlete's own done-to-planned ratios")));

    /** House rule: below it the ratios say nothing about the athlete. */
    private static final int LEAST_RATIOS = 6;

    /** House rule: below it the edges of the band are single weeks. */
    private static final int FEW_RATIOS = 12;

    /** House rule: ten times the plan is another plan. */
    private static final ValueDomain RATIO = new ValueDomain("done_to_planned", 0, 10, "1");

    /** For how long a ratio holds. */
    public enum Span {
        /** Ratios of single days: done that day / planned that day. */
        DAY(1),
        /** Ratios of weeks: done in the week / planned in the week. */
        WEEK(Horizon.WEEK_DAYS);

        private final int days;

        Span(int days) {
            this.days = days;
        }

        int days() {
            return days;
        }
    }

    /**
     * The three percentiles.
     *
     * @param low a tenth of the runs end below, points/day
     * @param middle half of the runs end below, points/day
     * @param high a tenth of the runs end above, points/day
     */
    public record Band(double low, double middle, double high) {}

    /**
     * One day.
     *
     * @param day the day
     * @param fitness at its end
     * @param form fitness less fatigue at its end
     */
    public record Day(LocalDate day, Band fitness, Band form) {}

    public CompliantProjection {
        days = List.copyOf(days);
    }

    /**
     * The bands of a plan.
     *
     * @param start the end of the day before the first
     * @param plannedLoads points of every day, 0 or more
     * @param ratios done / planned of past spans, 0 to 10
     * @param span what a ratio was taken over
     * @param seed any number; the same one draws the same
     */
    public static MetricResult<CompliantProjection> of(
            FitnessFatigue start, DailySeries plannedLoads, List<Double> ratios, Span span, long seed) {
        if (ratios.size() < LEAST_RATIOS) {
            return MetricResult.refused(
                    ratios.isEmpty() ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("done_to_planned_ratios", LEAST_RATIOS, ratios.size(), "1"));
        }
        Basis basis = Basis.of(ratios.size(), ratios.size()).variant(span.name().toLowerCase(Locale.ROOT));
        Basis told = ratios.size() < FEW_RATIOS ? basis.caveat(Caveat.SHORT) : basis;
        return Points.all(RATIO, ratios)
                .flatMap(valid -> Points.FITNESS.check(start.fitness()))
                .flatMap(valid -> Points.FATIGUE.check(start.fatigue()))
                .flatMap(valid -> Points.ofEveryDay(plannedLoads))
                .flatMap(loads -> MetricResult.of(
                        new CompliantProjection(new ComplianceRuns(start, loads, ratios, span.days(), seed)
                                .bands(plannedLoads.first())),
                        told));
    }
}
