package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Heart rate variability: the last week's nights against what is usual for this athlete.
 *
 * <dl>
 *   <dt>Formula <dd>mean of ln rMSSD over the nights of the last 7 days, against mean ± 0.5 sample standard deviations of
 *                   the daily ln rMSSD of the 60 days before those 7. The deviation is held at 0.03 or more, which is
 *                   the error of measurement
 *   <dt>Needs   <dd>3 nights of the 7 ({@link Caveat#FEW_NIGHTS} for 3 and 4); before them nights that reach back 28 days
 *                   or more, 14 of them, and 3 for every 7 days of reach
 *   <dt>Edges   <dd>rMSSD outside 5 to 250 ms is another unit (house rule): it is left out, counted in {@code excluded},
 *                   and said with {@link Caveat#PARTIAL_COVERAGE}; nothing but such values is out of domain. A baseline
 *                   without variance is held at 0.03 ({@link HrvBaseline} refuses it). No night is ever filled in
 *   <dt>Source  <dd>Plews et al. 2013, doi:10.1007/s40279-013-0071-8 (band, recalled) and 2014,
 *                   doi:10.1123/ijspp.2013-0455 (3 nights); Javaloyes et al. 2019, doi:10.1123/ijspp.2018-0122 (training
 *                   by it, recalled)
 *   <dt>Dispute <dd>By chance alone a week's mean leaves this band one time in five, so {@code daysOutside} counts.
 *                   Papers differ on whose deviation is halved: daily values here. Low also follows alcohol, heat and
 *                   travel; high is usually good, but can be saturation in highly trained athletes. Never SDNN.
 *   <dt>Evidence <dd>B, for training guided by it; the reading of a single athlete's change is C
 * </dl>
 *
 * @param lnMean mean ln(rMSSD/1 ms) of the last 7 days
 * @param nights nights in that mean, 3 to 7
 * @param band ln units
 * @param daysOutside for how many days in a row up to the asked one the mean was outside its own band on this side; the
 *     asked day counts as 1; 0 when within; not followed beyond 14, nor beyond a day
 *     that has no band of its own
 * @param position of the mean against the band
 * @param lastNightLn ln(rMSSD/1 ms) of the asked day itself; empty when that night was not measured
 * @param lastNightZ how many deviations the newest night lies above the baseline's mean
 * @param lastNightDay the newest night's day, at most 6 days before the asked one; tells how stale the status is
 * @param excluded implausible nights among the 80 days looked at
 */
public record HrvStatus(
        double lnMean,
        int nights,
        Baseline band,
        int daysOutside,
        Position position,
        OptionalDouble lastNightLn,
        double lastNightZ,
        LocalDate lastNightDay,
        int excluded) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "hrv_status",
            "ln ms",
            Evidence.B,
            List.of(
                    Source.recalled("doi:10.1007/s40279-013-0071-8"),
                    Source.checked("doi:10.1123/ijspp.2013-0455"),
                    Source.recalled("doi:10.1123/ijspp.2018-0122")));

    private static final RollingBand METHOD = new RollingBand("hrv", 7, 3, 4, 0.5, 0.03);

    /** The status on {@code day} from each night's rMSSD, dated by the morning it ended on, milliseconds. */
    public static MetricResult<HrvStatus> on(LocalDate day, DailySeries rmssdMs) {
        Nights nights = Nights.upTo(day, METHOD.days(), rmssdMs, Nights.Plausible.RMSSD_MS, StrictMath::log);
        return METHOD.on(day, nights).map(reading -> of(reading, day, nights));
    }

    private static HrvStatus of(RollingBand.Reading reading, LocalDate day, Nights nights) {
        return new HrvStatus(
                reading.mean(),
                reading.nights(),
                reading.band(),
                METHOD.daysOutside(day, nights, reading.position()),
                reading.position(),
                nights.series().on(day),
                reading.lastZ(),
                reading.lastDay(),
                nights.excluded());
    }
}
