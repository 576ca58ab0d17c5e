package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.power.NormalizedPower;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;

/**
 * A session's load from power, on the scale where an hour at threshold is 100 (TSS).
 *
 * <dl>
 *   <dt>Formula <dd>100 · hours · IF², IF = normalized power / threshold power
 *   <dt>Needs   <dd>normalized power from 0 to 2500 W, a threshold from 1 to 2500 W, a duration from 1 s to ten days
 *   <dt>Edges   <dd>a threshold of 0 is one that was never set, and refuses. What the normalized power rests on
 *                   (coverage, a short ride) passes on where it is given with its result
 *   <dt>Source  <dd>Allen and Coggan, Training and Racing with a Power Meter (recalled); GoldenCheetah's Coggan.cpp
 *   <dt>Dispute <dd>It goes with the square of the threshold's error (5 % low reads 10.8 % high), does not add up over
 *                   joined rides, and 300 points in three hours are not 300 in six. Which duration (moving, elapsed or
 *                   recorded) is the caller's choice and must be said
 *   <dt>Evidence <dd>D: as an amount; it ranks the days of one athlete (C)
 * </dl>
 *
 * @param points load points, 0 or more; an hour at threshold is 100
 * @param intensityFactor normalized power / threshold power, dimensionless
 */
public record TrainingStress(double points, double intensityFactor) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "training_stress",
            "points",
            Evidence.D,
            List.of(
                    Source.checked("https://github.com/GoldenCheetah/GoldenCheetah/blob/master/src/Metrics/Coggan.cpp"),
                    Source.recalled("Allen and Coggan, Training and Racing with a Power Meter")));

    /** Above 2500 W a single sample is a spike, so a mean is none. */
    private static final ValueDomain NORMALIZED_POWER = new ValueDomain("normalized_power", 0, 2500, "watts");

    private static final ValueDomain THRESHOLD_POWER = new ValueDomain("threshold_power", 1, 2500, "watts");

    private static final double SECONDS_PER_HOUR = 3600;

    /** The same for a ride's normalized power as it came; its variant, coverage and caveats pass on. */
    public static MetricResult<TrainingStress> of(
            MetricResult<NormalizedPower> normalized, int ftpWatts, double seconds) {
        return normalized.fold(
                power -> of(power.value().watts(), ftpWatts, seconds).withBasis(basis -> power.basis()),
                refusal -> new MetricResult.Refusal<>(refusal.reason(), refusal.gaps()));
    }

    /**
     * The load of a session.
     *
     * @param normalizedWatts watts
     * @param ftpWatts threshold power, watts
     * @param seconds duration
     */
    public static MetricResult<TrainingStress> of(double normalizedWatts, int ftpWatts, double seconds) {
        return THRESHOLD_POWER
                .check(ftpWatts)
                .flatMap(ftp -> NORMALIZED_POWER.check(normalizedWatts))
                .flatMap(watts -> ValueDomain.SECONDS.check(seconds))
                .flatMap(valid -> {
                    double intensity = normalizedWatts / ftpWatts;
                    double points = 100 * seconds / SECONDS_PER_HOUR * intensity * intensity;
                    return MetricResult.of(new TrainingStress(points, intensity), Basis.of(1, 1));
                });
    }
}
