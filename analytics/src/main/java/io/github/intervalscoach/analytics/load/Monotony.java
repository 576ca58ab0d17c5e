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
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How alike the days of a week are, and the week's load weighed by that.
 *
 * <dl>
 *   <dt>Formula <dd>monotony = mean(L)/SD(L) over seven days, rest days included; strain = ΣL · monotony
 *   <dt>Needs   <dd>seven known days that are not all equal
 *   <dt>Edges   <dd>one missing day refuses; seven equal days, rest or not, have no spread to divide by and refuse
 *                   (never a stand-in of 1)
 *   <dt>Source  <dd>Foster 1998, Med Sci Sports Exerc 30:1164; worked table in Foster 2001, J Strength Cond Res 15:109
 *   <dt>Dispute <dd>The papers do not say which standard deviation; sample and population differ by 8 %, so the variant
 *                   is named. Foster 2001 prints 1.26 for a week whose days give 1.12 or 1.21. Above 2.0 is a
 *                   convention from 25 athletes; three or four sessions a week stay below 1 however hard they are.
 *                   Strain has no absolute limit, only the athlete's own history: {@link StrainHistory}
 *   <dt>Evidence <dd>C: illnesses followed weeks of high strain in one small cohort; the limit itself is convention
 * </dl>
 *
 * @param weeklyLoad sum of the seven days, load points
 * @param monotony dimensionless, 0 or more
 * @param strain load points
 */
public record Monotony(double weeklyLoad, double monotony, double strain) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "monotony",
            "1",
            Evidence.C,
            List.of(
                    Source.checked("doi:10.1097/00005768-199807000-00023"),
                    Source.checked("Foster et al. 2001, J Strength Cond Res 15:109")));

    private static final int WEEK_DAYS = 7;

    /** Which standard deviation divides. */
    public enum Deviation {
        /** Divisor n−1, the default. */
        SAMPLE,
        /** Divisor n, as several programs do. */
        POPULATION
    }

    /** Monotony and strain of the last seven days of {@code week}, points/day. */
    public static MetricResult<Monotony> of(DailySeries week, Deviation deviation) {
        return LoadDays.complete(week.lastDays(WEEK_DAYS)).flatMap(days -> of(days, deviation));
    }

    /** The same for each day of {@code loads}, oldest first: the seven days that end with it. */
    public static List<MetricResult<Monotony>> over(DailySeries loads, Deviation deviation) {
        return IntStream.range(0, loads.days())
                .mapToObj(i -> of(LoadDays.upTo(i, WEEK_DAYS, loads), deviation))
                .toList();
    }

    private static MetricResult<Monotony> of(double[] days, Deviation deviation) {
        double spread = Math.sqrt(
                deviation == Deviation.SAMPLE ? StatUtils.variance(days) : StatUtils.populationVariance(days));
        // Rounding can leave equal days a spread of 1e-17, so equality is asked of the days themselves.
        if (spread == 0 || StatUtils.min(days) == StatUtils.max(days)) {
            return MetricResult.refused(Reason.ZERO_VARIANCE, new Gap("load_deviation", 0, 0, "points/day"));
        }
        double monotony = StatUtils.mean(days) / spread;
        double load = Arrays.stream(days).sum();
        return MetricResult.of(
                new Monotony(load, monotony, load * monotony),
                Basis.of(WEEK_DAYS, WEEK_DAYS).variant(nameOf(deviation)));
    }

    static String nameOf(Deviation deviation) {
        return deviation.name().toLowerCase(Locale.ROOT);
    }
}
