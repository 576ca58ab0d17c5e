package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Sleep: the last nights' duration, against seven hours and against what is usual for this athlete.
 *
 * <dl>
 *   <dt>Formula <dd>mean of the last 3 nights, against mean ± 0.5 sample standard deviations of the 60 days before those 3
 *                   (held at 0.25 h or more, house rule), and {@link SleepDebt}
 *   <dt>Needs   <dd>2 nights of the 3 ({@link Caveat#FEW_NIGHTS} for 2). The band needs nights that reach back 28 days
 *                   or more, 14 of them, and 3 for every 7 days of reach; debt what {@link SleepDebt} needs
 *   <dt>Edges   <dd>without band or debt they are empty and the rest stands. 0 h or less and more than 24 h are another unit
 *                   (house rule): left out, counted in {@code excluded}, said with {@link Caveat#PARTIAL_COVERAGE}
 *   <dt>Source  <dd>Walsh et al. 2021, doi:10.1136/bjsports-2020-102025 (consensus, recalled)
 *   <dt>Dispute <dd>Seven hours is a population's figure, and the consensus asks for the athlete's own need beside it;
 *                   wearables tell duration fairly and stages badly, so only duration is read. The width of the band is
 *                   taken over from heart rate variability.
 *   <dt>Evidence <dd>B, for sleeping longer; the band is D
 * </dl>
 *
 * @param meanHours mean of the last 3 nights
 * @param nights nights in that mean, 2 or 3
 * @param lastNightHours of the asked day itself; empty when that night was not measured
 * @param lastNightDay the newest night's day, at most a day before the asked one
 * @param nightsUnder7Hours of the last 3
 * @param band hours; empty when the history is too short
 * @param position of the mean against the band; empty without one
 * @param daysOutside for how many days in a row up to the asked one the mean was outside its own band on this side; the
 *     asked day counts as 1; 0 when within or without a band; not followed beyond 14, nor beyond a day
 *     that has no band of its own
 * @param debtHours of the known nights of the last 7; below 0 is a surplus; empty when too few are known
 * @param excluded implausible nights among the 76 days looked at
 */
public record SleepStatus(
        double meanHours,
        int nights,
        OptionalDouble lastNightHours,
        LocalDate lastNightDay,
        int nightsUnder7Hours,
        Optional<Baseline> band,
        Optional<Position> position,
        int daysOutside,
        OptionalDouble debtHours,
        int excluded) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "sleep_status", "h", Evidence.B, List.of(Source.recalled("doi:10.1136/bjsports-2020-102025")));

    private static final int MEAN_DAYS = 3;
    private static final int LEAST_NIGHTS = 2;
    private static final RollingBand METHOD = new RollingBand("sleep", MEAN_DAYS, LEAST_NIGHTS, 2, 0.5, 0.25);

    /** The status on {@code day} from each night's sleep, dated by the morning it ended on, hours. */
    public static MetricResult<SleepStatus> on(LocalDate day, DailySeries hours) {
        Nights nights = Nights.upTo(day, METHOD.days(), hours, Nights.Plausible.SLEEP_HOURS, value -> value);
        return METHOD.newest(day, nights).map(newest -> of(newest, day, nights));
    }

    private static SleepStatus of(DailySeries newest, LocalDate day, Nights nights) {
        double[] values = newest.knownValues();
        Optional<RollingBand.Reading> reading = METHOD.on(day, nights).found();
        Optional<Position> position = reading.map(RollingBand.Reading::position);
        return new SleepStatus(
                StatUtils.mean(values),
                values.length,
                newest.on(day),
                RollingBand.newestNight(newest),
                (int) Arrays.stream(values)
                        .filter(h -> h < ShortNights.SHORT_HOURS)
                        .count(),
                reading.map(RollingBand.Reading::band),
                position,
                METHOD.daysOutside(day, nights, position.orElse(Position.WITHIN)),
                SleepDebt.on(day, nights.series())
                        .found()
                        .map(debt -> OptionalDouble.of(debt.hours()))
                        .orElseGet(OptionalDouble::empty),
                nights.excluded());
    }
}
