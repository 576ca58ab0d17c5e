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
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.StatUtils;

/**
 * This week's load against last week's, and against a usual week, which a deload just before does not distort.
 *
 * <dl>
 *   <dt>Formula <dd>100·(W − B)/B, W the sum of the last seven days and B of the seven before; usual: B replaced by the
 *                   median of the newest four weeks with load among the six before W
 *   <dt>Needs   <dd>14 known days, and B of at least 25 % of the median of the six weeks before W. Weeks count back from
 *                   the last day to the first missing one; with fewer than six, those there are, and
 *                   {@link Caveat#SHORT}. Usual needs four weeks with load
 *   <dt>Source  <dd>Convention; as an exposure in Frandsen et al. 2025, doi:10.1136/bjsports-2024-109380
 *   <dt>Dispute <dd>That cohort of 5,205 runners found no relation with injury, and a trial in 532 novices no benefit of
 *                   ten percent a week (Buist et al. 2008, doi:10.1177/0363546507307505). It describes a change.
 * </dl>
 *
 * @param percent change from the week before; below 0 is less
 * @param weekLoad points of the last seven days
 * @param baseLoad points of the seven days before, above 0
 * @param percentOverUsual change from the usual week; empty with fewer than four weeks with load
 */
public record WeekOverWeek(double percent, double weekLoad, double baseLoad, OptionalDouble percentOverUsual) {
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

    /** The change to the seven days that end with {@code loads}, points/day. */
    public static MetricResult<WeekOverWeek> of(DailySeries loads) {
        int weeks = 2;
        while (weeks <= WEEKS_BEFORE && loads.lastDays((weeks + 1) * WEEK_DAYS).isComplete()) {
            weeks++;
        }
        return LoadDays.complete(loads.lastDays(weeks * WEEK_DAYS)).flatMap(WeekOverWeek::of);
    }

    private static MetricResult<WeekOverWeek> of(double[] days) {
        double[] newestFirst = weeksBackFrom(days);
        double[] before = Arrays.copyOfRange(newestFirst, 1, newestFirst.length);
        double base = before[0];
        double least = Math.max(LEAST_BASE, LEAST_SHARE_OF_MEDIAN * median(before));
        if (base < least) {
            return MetricResult.refused(Reason.ZERO_DENOMINATOR, new Gap("base_week_load", least, base, "points"));
        }
        double week = newestFirst[0];
        double[] loaded = Arrays.stream(before)
                .filter(w -> w >= LEAST_BASE)
                .limit(USUAL_WEEKS)
                .toArray();
        var change = new WeekOverWeek(
                percent(week, base),
                week,
                base,
                loaded.length < USUAL_WEEKS
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(percent(week, median(loaded))));
        Basis basis = Basis.of(days.length, (WEEKS_BEFORE + 1) * WEEK_DAYS);
        return MetricResult.of(change, before.length < WEEKS_BEFORE ? basis.caveat(Caveat.SHORT) : basis);
    }

    private static double[] weeksBackFrom(double[] days) {
        var weeks = new double[days.length / WEEK_DAYS];
        Arrays.setAll(weeks, i -> StatUtils.sum(days, days.length - (i + 1) * WEEK_DAYS, WEEK_DAYS));
        return weeks;
    }

    private static double median(double[] values) {
        return StatUtils.percentile(values, 50);
    }

    private static double percent(double now, double before) {
        return 100 * (now - before) / before;
    }
}
