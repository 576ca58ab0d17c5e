package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Train moderately or hard while the week's heart rate variability is what it was in four weeks of preparation; easily
 * when it leaves that band to either side.
 *
 * <dl>
 *   <dt>Formula <dd>7-day mean against mean ± 0.5 sample standard deviations of the 28 days of preparation; inside, edges
 *                   included: hard training is allowed; outside on either side: low
 *   <dt>Needs   <dd>3 nights of the last 7 ({@link Caveat#FEW_NIGHTS} for 3 and 4), 14 of the 28 (house rule), and a
 *                   preparation that ended 1 to 365 days before (house rule)
 *   <dt>Edges   <dd>only nights measured as the newest; preparation nights all equal: no variance; a preparation that is not
 *                   over, or long over: not applicable
 *   <dt>Source  <dd>Vesterinen et al. 2016, Med Sci Sports Exerc 48:1347
 *   <dt>Dispute <dd>The summary says rMSSD without saying whether its logarithm was averaged, so the scale is chosen by name.
 *                   The band is fixed: fitness gained after the preparation reads as too high, and gives easy days.
 *   <dt>Evidence <dd>B, one trial of 40: 2.1 against 1.1 % over 3000 m with fewer hard sessions
 * </dl>
 *
 * @param state what the rule gives
 * @param mean of the last 7 days, in the scale
 * @param position of that mean against the preparation's band
 * @param preparation the band, in the scale
 */
public record VesterinenRule(GuidedIntensity state, double mean, Position position, Baseline preparation) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "vesterinen_rule",
            "1",
            Evidence.B,
            List.of(Source.checked("Vesterinen et al. 2016, Med Sci Sports Exerc 48:1347")));

    private static final int PREPARATION_DAYS = 28;
    private static final double WIDTHS = 0.5;
    private static final int LONGEST_AGO = 365;

    /** The rule on {@code day}, after four weeks of preparation of which {@code preparationEnd} was the last day. */
    public static MetricResult<VesterinenRule> on(
            LocalDate day, HrvDays hrv, LocalDate preparationEnd, HrvScale scale) {
        long ago = ChronoUnit.DAYS.between(preparationEnd, day);
        if (ago < 1 || ago > LONGEST_AGO) {
            return MetricResult.refused(
                    Reason.NOT_APPLICABLE, new Gap("days_since_preparation", ago < 1 ? 1 : LONGEST_AGO, ago, "days"));
        }
        HrvNights nights = hrv.upTo(day, (int) ago + PREPARATION_DAYS, scale);
        DailySeries week = nights.between(day.minusDays(HrvWindow.TREND.days() - 1L), day);
        DailySeries preparation = nights.between(preparationEnd.minusDays(PREPARATION_DAYS - 1L), preparationEnd);
        if (week.known() < HrvWindow.TREND.leastNights()) {
            return nights.nights().tooFew("hrv", HrvWindow.TREND.leastNights(), week.known());
        }
        if (preparation.known() < BaselineDays.LEAST_NIGHTS) {
            return nights.nights().tooFew("hrv_preparation", BaselineDays.LEAST_NIGHTS, preparation.known());
        }
        if (StatUtils.max(preparation.knownValues()) == StatUtils.min(preparation.knownValues())) {
            return MetricResult.refused(
                    Reason.ZERO_VARIANCE, new Gap("hrv_preparation_different_nights", 2, 1, "nights"));
        }
        return MetricResult.of(
                of(week, preparation, scale),
                nights.told(HrvWindow.TREND.basis(week.known()))
                        .variant(scale.name().toLowerCase(Locale.ROOT)));
    }

    private static VesterinenRule of(DailySeries week, DailySeries preparation, HrvScale scale) {
        double mean = StatUtils.mean(week.knownValues());
        Baseline band = Baseline.of(preparation.knownValues(), WIDTHS, scale.deviationFloor());
        Position position = band.positionOf(mean);
        GuidedIntensity state =
                position == Position.WITHIN ? GuidedIntensity.HARD_ALLOWED : GuidedIntensity.LOW_OR_REST;
        return new VesterinenRule(state, mean, position, band);
    }
}
