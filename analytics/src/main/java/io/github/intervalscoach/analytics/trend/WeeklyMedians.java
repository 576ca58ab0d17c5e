package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A daily series thinned to one number a week, so that yesterday's echo in today is not counted as another proof.
 *
 * <dl>
 *   <dt>Formula <dd>the median of the known days of each whole week, weeks being counted back from the last day; it
 *                   stands on the week's fourth day, and all other days are missing
 *   <dt>Needs   <dd>one week with 3 known days (house rule, as for a week's nights)
 *   <dt>Edges   <dd>days before the first whole week are not used; a week with 0 to 2 known days has no median. A
 *                   value beyond ±10¹²: {@link Reason#OUT_OF_DOMAIN}
 *   <dt>Source  <dd>a house rule; thinning against autocorrelation is common practice
 *   <dt>Dispute <dd>Weeks still resemble each other in slow quantities such as fitness, and seven days become one:
 *                   less power. Which weekday a week starts on changes the medians a little
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param medians from the first week's fourth day to the last week's; the series' unit
 * @param weeks weeks with a median, at least 1
 */
public record WeeklyMedians(DailySeries medians, int weeks) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "weekly_medians",
            "unit",
            Evidence.D,
            List.of(Source.definition("the median of each week's known days; house rule of 3 of 7")));

    private static final int WEEK_DAYS = 7;
    private static final int LEAST_DAYS = 3;
    private static final int FROM_MIDDLE_TO_END = 3;

    /** The weeks of {@code days} that end with its last day. */
    public static MetricResult<WeeklyMedians> of(DailySeries days) {
        Optional<Gap> odd = Values.firstOutside(days.knownValues());
        if (odd.isPresent()) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, odd.get());
        }
        var medians = new TreeMap<LocalDate, Double>();
        int used = 0;
        int whole = days.days() / WEEK_DAYS;
        for (int week = 0; week < whole; week++) {
            LocalDate end = days.last().minusDays((long) week * WEEK_DAYS);
            double[] known = days.window(end.minusDays(WEEK_DAYS - 1L), end).knownValues();
            if (known.length >= LEAST_DAYS) {
                medians.put(end.minusDays(FROM_MIDDLE_TO_END), StatUtils.percentile(known, 50));
                used += known.length;
            }
        }
        if (medians.isEmpty()) {
            return MetricResult.refused(
                    days.known() == 0 ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("weeks_of_3_days", 1, 0, "weeks"));
        }
        return MetricResult.of(of(medians), Basis.of(used, whole * WEEK_DAYS));
    }

    private static WeeklyMedians of(TreeMap<LocalDate, Double> medians) {
        return new WeeklyMedians(
                DailySeries.between(medians.firstKey(), medians.lastKey(), day -> {
                    Double median = medians.get(day);
                    return median == null ? OptionalDouble.empty() : OptionalDouble.of(median);
                }),
                medians.size());
    }
}
