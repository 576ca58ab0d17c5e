package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.StatUtils;

/**
 * This week's load against last week's, or against a usual week, which a deload or a week off just before does not
 * distort.
 *
 * <dl>
 *   <dt>Formula <dd>100·(W − B)/B, W the sum of the last seven days; B the sum of the seven before
 *                   ({@code WEEK_BEFORE}), or the median of the newest four weeks with load among the six before W
 *                   ({@code USUAL})
 *   <dt>Needs   <dd>14 known days, and B of at least 25 % of the median of the six weeks before W, or four weeks with
 *                   load
 *   <dt>Edges   <dd>weeks count back from the last day to the first missing one; with fewer than six before, those
 *                   there are, and {@link Caveat#SHORT}. A week below 1 point is without load (house rule): never a
 *                   base, and not among the usual
 *   <dt>Source  <dd>Convention; as an exposure in Frandsen et al. 2025, doi:10.1136/bjsports-2024-109380
 *   <dt>Dispute <dd>That cohort of 5,205 runners found no relation with injury, and a trial in novices no benefit of
 *                   ten percent a week (Buist et al. 2008, doi:10.1177/0363546507307505, recalled). It describes a
 *                   change
 *   <dt>Evidence <dd>C: as a description; the ten-percent rule failed its trial
 * </dl>
 *
 * @param percent change from the base; below 0 is less
 * @param weekLoad points of the last seven days
 * @param baseLoad points of a week to compare with, 1 or more
 */
public record WeekOverWeek(double percent, double weekLoad, double baseLoad) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "week_over_week",
            "%",
            Evidence.C,
            List.of(
                    Source.checked("doi:10.1136/bjsports-2024-109380"),
                    Source.recalled("doi:10.1177/0363546507307505")));

    private static final int WEEK_DAYS = 7;
    private static final int WEEKS_BEFORE = 6;
    private static final int USUAL_WEEKS = 4;
    private static final double LEAST_SHARE_OF_MEDIAN = 0.25;

    /** House rule: below it a week is no training, and a percentage of it no news. */
    private static final double LEAST_BASE = 1;

    /** What this week is compared with. */
    public enum Base {
        /** The seven days before. */
        WEEK_BEFORE,
        /** The median of the newest four weeks with load. */
        USUAL
    }

    /** The change to the seven days that end with {@code loads}, points/day. */
    public static MetricResult<WeekOverWeek> of(DailySeries loads, Base base) {
        int weeks = 2;
        while (weeks <= WEEKS_BEFORE && loads.lastDays((weeks + 1) * WEEK_DAYS).isComplete()) {
            weeks++;
        }
        return LoadDays.complete(loads.lastDays(weeks * WEEK_DAYS)).flatMap(days -> of(days, base));
    }

    private static MetricResult<WeekOverWeek> of(double[] days, Base base) {
        var weeks = new double[days.length / WEEK_DAYS];
        Arrays.setAll(weeks, i -> StatUtils.sum(days, days.length - (i + 1) * WEEK_DAYS, WEEK_DAYS));
        double[] before = Arrays.copyOfRange(weeks, 1, weeks.length);
        Basis whole = Basis.of(days.length, (WEEKS_BEFORE + 1) * WEEK_DAYS)
                .variant(base.name().toLowerCase(Locale.ROOT));
        Basis basis = before.length < WEEKS_BEFORE ? whole.caveat(Caveat.SHORT) : whole;
        return (base == Base.USUAL ? usual(before) : weekBefore(before))
                .flatMap(load ->
                        MetricResult.of(new WeekOverWeek(100 * (weeks[0] - load) / load, weeks[0], load), basis));
    }

    private static MetricResult<Double> weekBefore(double[] newestFirst) {
        double base = newestFirst[0];
        double least = Math.max(LEAST_BASE, LEAST_SHARE_OF_MEDIAN * median(newestFirst));
        return base < least
                ? MetricResult.refused(Reason.ZERO_DENOMINATOR, new Gap("base_week_load", least, base, "points"))
                : MetricResult.of(base, Basis.of(1, 1));
    }

    private static MetricResult<Double> usual(double[] newestFirst) {
        double[] loaded = Arrays.stream(newestFirst)
                .filter(week -> week >= LEAST_BASE)
                .limit(USUAL_WEEKS)
                .toArray();
        return loaded.length < USUAL_WEEKS
                ? MetricResult.refused(
                        Reason.INSUFFICIENT_DATA, new Gap("loaded_weeks", USUAL_WEEKS, loaded.length, "weeks"))
                : MetricResult.of(median(loaded), Basis.of(1, 1));
    }

    private static double median(double[] values) {
        return StatUtils.percentile(values, 50);
    }
}
