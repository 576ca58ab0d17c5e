package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How much heart rate variability itself swings from day to day within a week. Swinging more while the week's mean falls
 * goes with coping badly.
 *
 * <dl>
 *   <dt>Formula <dd>100 · sample standard deviation / mean over the nights of the last 7 days; {@code LN}: of ln(ms), typically
 *                   2 to 6 %; {@code RAW_MS}: of milliseconds as some apps do, typically 6 to 20 %
 *   <dt>Needs   <dd>3 nights of the 7 ({@link Caveat#FEW_NIGHTS} for 3 and 4)
 *   <dt>Edges   <dd>only nights measured as the newest are used ({@link Caveat#SOURCE_CHANGED}); implausible ones are left out
 *                   ({@link Caveat#PARTIAL_COVERAGE}); equal nights vary by 0
 *   <dt>Source  <dd>Plews et al. 2012, Eur J Appl Physiol 112:3729 (recalled)
 *   <dt>Dispute <dd>The two scales are not convertible, so a figure without its scale says nothing. Falling together with the
 *                   mean it was seen before non-functional overreaching too: two athletes only.
 *   <dt>Evidence <dd>C, small case series
 * </dl>
 *
 * @param percent coefficient of variation, 0 or more
 * @param mean in the scale
 * @param deviation in the scale, 0 or more
 */
public record HrvVariation(double percent, double mean, double deviation) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "hrv_variation", "percent", Evidence.C, List.of(Source.recalled("doi:10.1007/s00421-012-2354-4")));

    /** The variation over the week that ends on {@code day}. */
    public static MetricResult<HrvVariation> on(LocalDate day, HrvDays hrv, HrvScale scale) {
        HrvWindow week = HrvWindow.TREND;
        HrvNights nights = hrv.upTo(day, week.days(), scale);
        DailySeries known = nights.series();
        if (known.known() < week.leastNights()) {
            return nights.nights().tooFew("hrv", week.leastNights(), known.known());
        }
        return MetricResult.of(
                of(known.knownValues()),
                nights.told(week.basis(known.known())).variant(scale.name().toLowerCase(Locale.ROOT)));
    }

    /** The mean is above 0 in either scale, since the least plausible value is 5 ms. */
    private static HrvVariation of(double[] values) {
        double mean = StatUtils.mean(values);
        double deviation = Math.sqrt(StatUtils.variance(values));
        return new HrvVariation(100 * deviation / mean, mean, deviation);
    }
}
