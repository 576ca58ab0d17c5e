package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Heart rate variability of a week and of a single day, in units of what is usual for this athlete with this device.
 *
 * <dl>
 *   <dt>Formula <dd>z = (value − μ) / σ with μ and σ of {@link HrvBaseline}, for the week's {@link HrvMean} and for the day
 *   <dt>Needs   <dd>3 nights of the last 7 and what {@link HrvBaseline} needs; the caveats of both pass on
 *   <dt>Edges   <dd>a day that was not measured has no z, and the week stands; both refusals name all their gaps
 *   <dt>Source  <dd>Plews et al. 2014, doi:10.1123/ijspp.2013-0455; Plews et al. 2013, doi:10.1007/s40279-013-0071-8
 *                   (recalled)
 *   <dt>Dispute <dd>a week's mean varies less than a day, so the same z is more unusual in a week: σ/√7 = 0.378σ if days were
 *                   independent. {@link HrvStatus} is the same with {@code MEAN_SD}, one device and the days outside counted.
 *   <dt>Evidence <dd>B
 * </dl>
 *
 * @param ln mean ln(ms / 1 ms) of the last 7 days
 * @param nights nights in it, 3 to 7
 * @param z of that mean, deviations
 * @param position of that mean against the band
 * @param dayZ of the asked day itself, deviations; empty when it was not measured
 * @param baseline what it is compared with
 */
public record HrvWeek(double ln, int nights, double z, Position position, OptionalDouble dayZ, HrvBaseline baseline) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "hrv_week",
            "deviations",
            Evidence.B,
            List.of(Source.checked("doi:10.1123/ijspp.2013-0455"), Source.recalled("doi:10.1007/s40279-013-0071-8")));

    /** The week that ends on {@code day}. */
    public static MetricResult<HrvWeek> on(LocalDate day, HrvDays hrv, HrvBand settings) {
        MetricResult<HrvMean> mean = HrvMean.on(day, hrv, HrvWindow.TREND);
        MetricResult<HrvBaseline> baseline = HrvBaseline.before(day, hrv, settings);
        return mean.fold(
                week -> baseline.fold(
                        usual -> MetricResult.of(
                                of(week.value(), usual.value(), zOn(day, 1, hrv, usual.value())[0]),
                                basis(week.basis(), usual.basis())),
                        refusal -> new MetricResult.Refusal<>(refusal.reason(), refusal.gaps())),
                refusal -> new MetricResult.Refusal<>(
                        refusal.reason(),
                        Stream.concat(refusal.gaps().stream(), gaps(baseline).stream())
                                .toList()));
    }

    private static HrvWeek of(HrvMean week, HrvBaseline usual, OptionalDouble dayZ) {
        Baseline band = usual.band();
        return new HrvWeek(week.ln(), week.nights(), band.z(week.ln()), band.positionOf(week.ln()), dayZ, usual);
    }

    /** The week's, with the baseline's definition and the caveats of both. */
    private static Basis basis(Basis week, Basis usual) {
        Basis both = week.variant(usual.variant());
        for (Caveat caveat : usual.caveats()) {
            both = both.caveat(caveat);
        }
        return both;
    }

    private static List<Gap> gaps(MetricResult<HrvBaseline> baseline) {
        return baseline.fold(usual -> List.of(), MetricResult.Refusal::gaps);
    }

    /** The z of {@code day} and of the days before it, newest first; empty where a day was not measured alike. */
    static OptionalDouble[] zOn(LocalDate day, int days, HrvDays hrv, HrvBaseline usual) {
        DailySeries ln = hrv.upTo(day, HrvWindow.TREND.days(), HrvScale.LN).series();
        return Stream.iterate(day, night -> night.minusDays(1))
                .limit(days)
                .map(ln::on)
                .map(value -> value.isPresent()
                        ? OptionalDouble.of(usual.band().z(value.getAsDouble()))
                        : OptionalDouble.empty())
                .toArray(OptionalDouble[]::new);
    }
}
