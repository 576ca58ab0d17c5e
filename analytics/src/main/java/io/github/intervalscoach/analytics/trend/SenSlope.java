package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How fast a series goes up or down, in a way that a few odd days cannot bend, and how sure that is.
 *
 * <dl>
 *   <dt>Formula <dd>median of (xⱼ − xᵢ)/(tⱼ − tᵢ) over all N pairs of known days, t in days; intercept = median(x) −
 *                   slope·median(t). Its interval runs from rank (N − C)/2 to rank (N + C)/2 + 1 of the sorted slopes,
 *                   C = z·√Var(S) with the variance of {@link MannKendall}; between ranks on the line between them
 *   <dt>Needs   <dd>8 known days, not all equal, and at most 2,000, which is all pairs exactly (house rule); days may
 *                   be missing
 *   <dt>Edges   <dd>all values equal: {@link Reason#ZERO_VARIANCE}. Where C leaves no pair outside it, the interval
 *                   has no end: {@link Reason#INSUFFICIENT_DATA}. Whatever {@link MannKendall} refuses is refused
 *   <dt>Source  <dd>as SciPy's theilslopes computes it (code read), which rounds ranks where this interpolates; Sen
 *                   1968, doi:10.1080/01621459.1968.10480934 (recalled); Gilbert 1987 (recalled)
 *   <dt>Dispute <dd>With {@code PLAIN} the interval is too narrow on autocorrelated days
 *                   ({@link Caveat#AUTOCORRELATED}). A straight line is a summary: a rise and a fall can have a slope
 *                   of 0. Programs differ by a rank at the interval's low edge
 *   <dt>Evidence <dd>B: robust regression with known error; a line is rarely how training works over a season
 * </dl>
 *
 * @param perDay slope, the series' unit a day
 * @param interval where the slope probably lies, the series' unit a day; holds {@code perDay}
 * @param intercept the line's value on {@code origin}, the series' unit
 * @param origin the series' first day
 */
public record SenSlope(double perDay, Interval interval, double intercept, LocalDate origin) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "sen_slope",
            "unit/day",
            Evidence.B,
            List.of(
                    Source.checked("https://github.com/scipy/scipy/blob/main/scipy/stats/_stats_mstats_common.py"),
                    Source.recalled("doi:10.1080/01621459.1968.10480934"),
                    Source.recalled("Gilbert 1987, Statistical Methods for Environmental Pollution Monitoring")));

    /** The slope of {@code series}, its interval widened as {@code variant} says. */
    public static MetricResult<SenSlope> of(DailySeries series, MannKendall.Variant variant, Confidence confidence) {
        return KnownDays.of(series, MannKendall.LEAST_DAYS)
                .flatMap(days -> MannKendall.of(days, variant)
                        .fold(
                                test -> of(
                                                days,
                                                series.first(),
                                                confidence.widths()
                                                        * Math.sqrt(test.value().variance()))
                                        .withBasis(basis -> test.basis()),
                                refusal -> new MetricResult.Refusal<>(refusal.reason(), refusal.gaps())));
    }

    private static MetricResult<SenSlope> of(KnownDays days, LocalDate origin, double width) {
        var slopes = Slopes.of(days);
        double lowRank = (slopes.pairs() - width) / 2;
        if (lowRank < 1) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("day_pairs", 2 + width, slopes.pairs(), "pairs"));
        }
        double slope = slopes.median();
        var interval = new Interval(slopes.atRank(lowRank), slopes.atRank(slopes.pairs() + 1 - lowRank));
        double intercept = StatUtils.percentile(days.values(), 50) - slope * days.medianDay();
        return MetricResult.of(new SenSlope(slope, interval, intercept, origin), days.basis());
    }

    /** The line's value on {@code day}, the series' unit. */
    public double at(LocalDate day) {
        return intercept + perDay * (day.toEpochDay() - origin.toEpochDay());
    }
}
