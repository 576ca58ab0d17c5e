package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/**
 * This week's strain against the athlete's own: strain has no limit that holds for everybody, only a habit.
 *
 * <dl>
 *   <dt>Formula <dd>the strain of the last seven days beside the 85th and the 90th percentile of the strains of each
 *                   seven days that ended in the year before these seven, and the share of them below it
 *   <dt>Needs   <dd>{@link Monotony} of the last seven days, and a strain on 182 of the 365 days before them (house
 *                   rule)
 *   <dt>Edges   <dd>no day counts in both. Seven days with one missing, or all equal, have no strain and are left out,
 *                   so weeks of nothing but rest do not lower the percentiles. A share is of strains strictly below
 *   <dt>Source  <dd>strain by Foster 1998, Med Sci Sports Exerc 30:1164; the comparison with one's own history is a
 *                   convention
 *   <dt>Dispute <dd>Foster's thresholds were each athlete's own. Neighbouring days share six of seven loads, so a year
 *                   holds some fifty independent weeks, and its 90th percentile rests on the five hardest
 *   <dt>Evidence <dd>D: a convention on a C metric
 * </dl>
 *
 * @param strain load points, last seven days
 * @param percentile85 strain that 85 % of the history stays below, load points
 * @param percentile90 strain that 90 % of the history stays below, load points
 * @param percentBelow share of the history below this strain, 0 to 100
 */
public record StrainHistory(double strain, double percentile85, double percentile90, double percentBelow) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "strain_history",
            "points",
            Evidence.D,
            List.of(
                    Source.checked("doi:10.1097/00005768-199807000-00023"),
                    Source.definition("convention: a percentile of the athlete's own strains")));

    private static final int WEEK_DAYS = 7;
    private static final int MOST_DAYS = 365;

    /** Half a year; house rule within the convention of 6 to 12 months. */
    private static final int LEAST_DAYS = 182;

    /** The last seven days of {@code loads}, points/day, against the year before them. */
    public static MetricResult<StrainHistory> of(DailySeries loads, Monotony.Deviation deviation) {
        return Monotony.of(loads, deviation)
                .flatMap(now -> against(strains(loads, deviation), now.strain()))
                .withBasis(basis -> basis.variant(Monotony.nameOf(deviation)));
    }

    private static double[] strains(DailySeries loads, Monotony.Deviation deviation) {
        int days = WEEK_DAYS - 1 + MOST_DAYS;
        DailySeries before = LoadDays.upTo(loads.days() - 1 - WEEK_DAYS, days, loads);
        return Monotony.over(before, deviation).stream()
                .skip(WEEK_DAYS - 1L)
                .map(MetricResult::found)
                .flatMap(Optional::stream)
                .mapToDouble(Monotony::strain)
                .toArray();
    }

    private static MetricResult<StrainHistory> against(double[] history, double strain) {
        if (history.length < LEAST_DAYS) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("strain_days", LEAST_DAYS, history.length, "days"));
        }
        double below = Arrays.stream(history).filter(s -> s < strain).count();
        return MetricResult.of(
                new StrainHistory(
                        strain,
                        StatUtils.percentile(history, 85),
                        StatUtils.percentile(history, 90),
                        100 * below / history.length),
                Basis.of(history.length, MOST_DAYS).toldIfPartial());
    }
}
