package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The heart rate variability that is usual for this athlete with this device, and the band within which a week's mean is
 * no news.
 *
 * <dl>
 *   <dt>Formula <dd>μ ± k·σ of daily ln(ms), k = 0.5 unless the {@link HrvBand} says otherwise; {@code MEAN_SD}: mean and
 *                   sample standard deviation; {@code ROBUST}: median and 1.4826 · MAD; {@code ROBUST_IF_OUTLIERS}: the
 *                   second where any day has |z| &gt; 3 in the first. σ is held at 0.03 or more, the error of measurement
 *   <dt>Needs   <dd>the 28 to 60 days that end the day before the last 7 begin, so that a week is not judged by itself: nights
 *                   that reach back 28 days, 14 of them, and 3 for every 7 days of reach; a reading in the last 7 days says
 *                   whose baseline is asked for
 *   <dt>Edges   <dd>nights measured in another way than the newest are left out: a new device or SDNN for rMSSD starts a new
 *                   baseline ({@link Caveat#SOURCE_CHANGED}). MAD 0: the standard deviation around the median instead, told
 *                   as {@code robust_sd}; all nights equal: no variance
 *   <dt>Source  <dd>Plews et al. 2013, doi:10.1007/s40279-013-0071-8; Javaloyes et al. 2019, doi:10.1123/ijspp.2018-0122
 *                   (both recalled)
 *   <dt>Dispute <dd>Papers differ on whose σ is halved: daily values here, weekly means elsewhere. If days were independent a
 *                   week's mean would leave ± 0.5σ by chance 18.6 % of the time, so a day outside alone is no news.
 *   <dt>Evidence <dd>B
 * </dl>
 *
 * @param band ln units; its mean is the median in the robust variants
 * @param source what its nights were measured with
 */
public record HrvBaseline(Baseline band, HrvSource source) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "hrv_baseline",
            "ln ms",
            Evidence.B,
            List.of(Source.recalled("doi:10.1007/s40279-013-0071-8"), Source.recalled("doi:10.1123/ijspp.2018-0122")));

    /** Makes the MAD of normal values their standard deviation. */
    private static final double MAD_TO_SD = 1.4826;

    /** A day so far out is an outlier. */
    private static final double OUTLIER_Z = 3;

    /** The baseline that the week up to {@code day} is judged by. */
    public static MetricResult<HrvBaseline> before(LocalDate day, HrvDays hrv, HrvBand settings) {
        int week = HrvWindow.TREND.days();
        HrvNights nights = hrv.upTo(day, week + settings.baselineDays(), HrvScale.LN);
        if (nights.source().isEmpty()) {
            return MetricResult.refused(Reason.MISSING_INPUT, new Gap("hrv_nights_this_week", 1, 0, "nights"));
        }
        LocalDate end = day.minusDays(week);
        DailySeries window = nights.between(end.minusDays(settings.baselineDays() - 1L), end);
        List<Gap> gaps = BaselineDays.gaps("hrv", window);
        if (!gaps.isEmpty()) {
            return new MetricResult.Refusal<>(Reason.INSUFFICIENT_DATA, gaps);
        }
        double[] values = window.knownValues();
        if (StatUtils.max(values) == StatUtils.min(values)) {
            return MetricResult.refused(
                    Reason.ZERO_VARIANCE, new Gap("hrv_baseline_spread", HrvScale.LN.deviationFloor(), 0, "ln ms"));
        }
        Basis basis = nights.told(Basis.of(values.length, settings.baselineDays()));
        HrvSource source = nights.source().orElseThrow();
        return of(values, settings, basis).map(band -> new HrvBaseline(band, source));
    }

    private static MetricResult<Baseline> of(double[] values, HrvBand settings, Basis basis) {
        Baseline plain = Baseline.of(values, settings.widths(), HrvScale.LN.deviationFloor());
        boolean outlier = Arrays.stream(values).anyMatch(value -> Math.abs(plain.z(value)) > OUTLIER_Z);
        if (settings.variant() == HrvBand.Variant.MEAN_SD
                || (settings.variant() == HrvBand.Variant.ROBUST_IF_OUTLIERS && !outlier)) {
            return MetricResult.of(plain, basis.variant("mean_sd"));
        }
        double median = StatUtils.percentile(values, 50);
        double[] distances =
                Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
        double mad = StatUtils.percentile(distances, 50);
        double deviation = mad == 0 ? plain.deviation() : Math.max(HrvScale.LN.deviationFloor(), MAD_TO_SD * mad);
        return MetricResult.of(
                Baseline.around(median, deviation, settings.widths(), values.length),
                basis.variant(mad == 0 ? "robust_sd" : "robust"));
    }

    /** The deviation as a share of the centre, both ln units, percent. */
    public double variationPercent() {
        return 100 * band.deviation() / band.mean();
    }
}
