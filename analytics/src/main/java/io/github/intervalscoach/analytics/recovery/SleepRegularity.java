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
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How regular the athlete sleeps: the spread of the middle of the night over a week.
 *
 * <dl>
 *   <dt>Formula <dd>sample standard deviation of the midpoints, each as its distance on the clock from their circular mean, so
 *                   that 23:50 and 00:10 lie 20 minutes apart; irregular above 60 min
 *   <dt>Needs   <dd>5 midpoints of the last 7 days (house rules), local clock time
 *   <dt>Edges   <dd>midpoints spread so evenly round the clock that they have no middle: zero denominator; outside 0 to 1440 min
 *                   is another unit: left out, said with {@link Caveat#PARTIAL_COVERAGE}
 *   <dt>Source  <dd>the 60 min by convention; Walsh et al. 2021, doi:10.1136/bjsports-2020-102025 (recalled)
 *   <dt>Dispute <dd>travel across time zones and the change to summer time read as irregular, which they are.
 *   <dt>Evidence <dd>D, as a limit
 * </dl>
 *
 * @param deviationMinutes of the midpoints, 0 or more
 * @param midpointMinutes their circular mean, minutes after local midnight, 0 to below 1440
 * @param nights midpoints in it, 5 to 7
 * @param irregular whether the deviation is above 60 min
 */
public record SleepRegularity(double deviationMinutes, double midpointMinutes, int nights, Finding irregular) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "sleep_regularity",
            "min",
            Evidence.D,
            List.of(
                    Source.definition("a deviation of an hour by convention"),
                    Source.recalled("doi:10.1136/bjsports-2020-102025")));

    private static final int DAYS = 7;
    private static final int LEAST_NIGHTS = 5;
    private static final double LIMIT_MINUTES = 60;
    private static final double DAY_MINUTES = 1440;

    /** Directions whose mean is shorter than this have none: rounding would choose it. */
    private static final double LEAST_AGREEMENT = 1e-9;

    private static final Nights.Plausible CLOCK = new Nights.Plausible(0, DAY_MINUTES);

    /** The week up to {@code day}, from each night's midpoint, dated by the morning, minutes after local midnight. */
    public static MetricResult<SleepRegularity> on(LocalDate day, DailySeries midpointMinutes) {
        Nights nights = Nights.upTo(day, DAYS, midpointMinutes, CLOCK, value -> value);
        double[] minutes = nights.series().knownValues();
        if (minutes.length < LEAST_NIGHTS) {
            return nights.tooFew("sleep_midpoint", LEAST_NIGHTS, minutes.length);
        }
        double east =
                Arrays.stream(minutes).map(m -> StrictMath.sin(radians(m))).sum() / minutes.length;
        double north =
                Arrays.stream(minutes).map(m -> StrictMath.cos(radians(m))).sum() / minutes.length;
        double agreement = Math.sqrt(east * east + north * north);
        if (agreement < LEAST_AGREEMENT) {
            return MetricResult.refused(
                    Reason.ZERO_DENOMINATOR, new Gap("sleep_midpoint_agreement", LEAST_AGREEMENT, agreement, "1"));
        }
        double middle = onTheClock(StrictMath.atan2(east, north) / (2 * Math.PI) * DAY_MINUTES);
        Basis basis = Basis.of(minutes.length, DAYS).toldIfPartial();
        return MetricResult.of(of(minutes, middle), nights.told(basis));
    }

    /** The middle of a night between two local times, minutes after midnight; a night is shorter than a day. */
    public static double midpointMinutes(LocalTime asleep, LocalTime awake) {
        double from = asleep.toSecondOfDay() / 60.0;
        double slept = onTheClock(awake.toSecondOfDay() / 60.0 - from);
        return onTheClock(from + slept / 2);
    }

    private static SleepRegularity of(double[] minutes, double middle) {
        double[] distances = Arrays.stream(minutes)
                .map(m -> onTheClock(m - middle + DAY_MINUTES / 2) - DAY_MINUTES / 2)
                .toArray();
        double deviation = Math.sqrt(StatUtils.variance(distances));
        return new SleepRegularity(deviation, middle, minutes.length, Finding.of(deviation > LIMIT_MINUTES));
    }

    private static double radians(double minutes) {
        return minutes / DAY_MINUTES * 2 * Math.PI;
    }

    /** The same time of day, 0 to below 1440. */
    private static double onTheClock(double minutes) {
        double within = minutes % DAY_MINUTES;
        double shifted = within < 0 ? within + DAY_MINUTES : within;
        return shifted < DAY_MINUTES ? shifted : 0;
    }
}
