package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;

/**
 * Resting heart rate: the last week's and the newest value against what is usual for this athlete. High is the bad
 * side.
 *
 * <dl>
 *   <dt>Formula <dd>mean over the days of the last 7, against mean ± 1 sample standard deviation of the 60 days before
 *                   those 7. For a single day: watch from mean + 1 deviation, alarm from mean + 2 deviations or
 *                   mean + 5 bpm, whichever comes first but never below watch. The deviation is held at 1 bpm or more
 *                   (house rule: the resolution of the readings)
 *   <dt>Needs   <dd>as {@link HrvStatus}: 3 values of the 7 days ({@link Caveat#FEW_NIGHTS} for 3 and 4); before them
 *                   values that reach back 28 days or more, 14 of them, and 3 for every 7 days of reach
 *   <dt>Edges   <dd>outside 25 to 130 bpm is no resting rate (house rule): left out, counted in {@code excluded}, said with
 *                   {@link Caveat#PARTIAL_COVERAGE}; nothing but such values is out of domain. For an athlete whose
 *                   deviation is above 5 bpm watch and alarm are one
 *   <dt>Source  <dd>Levels by convention; Bosquet et al. 2008, doi:10.1136/bjsm.2007.042200 (recalled)
 *   <dt>Dispute <dd>Alone it finds overreaching poorly (Bosquet's meta-analysis: small to moderate changes); it is better
 *                   at illness and heat, with many false alarms from alcohol, late meals and altitude.
 *                   Of the 5 to 7 bpm that are in use the lower is taken.
 *   <dt>Evidence <dd>C, the levels themselves D
 * </dl>
 *
 * @param lastBpm the newest value of the last 7 days
 * @param lastDay its day, at most 6 days before the asked one; tells how stale the status is
 * @param lastZ how many deviations the newest value lies above the baseline's mean; above 0 is the bad side
 * @param meanBpm mean of the last 7 days
 * @param nights values in that mean, 3 to 7
 * @param band bpm
 * @param watchBpm a single day at or above it is worth a look
 * @param alarmBpm a single day at or above it is a signal, at least {@code watchBpm}
 * @param daysOutside for how many days in a row up to the asked one the mean was outside its own band on this side; the
 *     asked day counts as 1; 0 when within; not followed beyond 14, nor beyond a day
 *     that has no band of its own
 * @param position of the mean against the band
 * @param excluded implausible values among the 80 days looked at
 */
public record RestingHeartRateStatus(
        double lastBpm,
        LocalDate lastDay,
        double lastZ,
        double meanBpm,
        int nights,
        Baseline band,
        double watchBpm,
        double alarmBpm,
        int daysOutside,
        Position position,
        int excluded) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "resting_heart_rate_status", "bpm", Evidence.C, List.of(Source.recalled("doi:10.1136/bjsm.2007.042200")));

    private static final RollingBand METHOD = new RollingBand("resting_heart_rate", 7, 3, 4, 1, 1);
    private static final double ALARM_DEVIATIONS = 2;
    private static final double ALARM_BPM = 5;

    /** The status on {@code day} from each day's resting heart rate, beats per minute. */
    public static MetricResult<RestingHeartRateStatus> on(LocalDate day, DailySeries bpm) {
        Nights nights = Nights.upTo(day, METHOD.days(), bpm, Nights.Plausible.RESTING_BPM, value -> value);
        return METHOD.on(day, nights).map(reading -> of(reading, day, nights));
    }

    private static RestingHeartRateStatus of(RollingBand.Reading reading, LocalDate day, Nights nights) {
        Baseline band = reading.band();
        double watch = band.high();
        double alarm = band.mean() + Math.min(ALARM_DEVIATIONS * band.deviation(), ALARM_BPM);
        return new RestingHeartRateStatus(
                reading.last(),
                reading.lastDay(),
                reading.lastZ(),
                reading.mean(),
                reading.nights(),
                band,
                watch,
                Math.max(watch, alarm),
                METHOD.daysOutside(day, nights, reading.position()),
                reading.position(),
                nights.excluded());
    }
}
