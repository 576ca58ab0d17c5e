package io.github.intervalscoach.analytics.pace;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;

/**
 * A run's load from pace, on the scale where an hour at threshold pace is 100.
 *
 * <dl>
 *   <dt>Formula <dd>100 · hours · IF², IF = {@link NormalizedGradedSpeed} / threshold speed
 *   <dt>Needs   <dd>a normalized graded speed from 0 to 12 m/s, a threshold speed from 1 to 8 m/s, a duration from 1 s
 *                   to ten days
 *   <dt>Edges   <dd>A threshold in seconds per kilometer is refused, since no human runs 270 m/s; one in minutes per
 *                   kilometer looks like a speed and cannot be told apart
 *   <dt>Source  <dd>the form of TSS with pace in place of power, convention; moving time and mean grade-adjusted pace
 *                   as Intervals.icu, forum thread 100899
 *   <dt>Dispute <dd>speed is not power: the oxygen cost of running grows about linearly with it, so the square
 *                   over-weighs fast running, while nothing counts the pounding downhill. Not TrainingPeaks' rTSS,
 *                   whose pace is not published
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param points load points, 0 or more; an hour at threshold is 100
 * @param intensityFactor normalized graded speed / threshold speed, dimensionless
 */
public record RunningStress(double points, double intensityFactor) {
    public static final MetricCard CARD = new MetricCard(
            "running_stress", "points", Evidence.D, List.of(Source.checked("https://forum.intervals.icu/t/100899")));

    /** The fastest sprinter reaches 12 m/s. */
    private static final ValueDomain GRADED_SPEED = new ValueDomain("normalized_graded_speed", 0, 12, "m/s");

    /** From a walk to faster than any hour ever run (house rule). */
    private static final ValueDomain THRESHOLD_SPEED = new ValueDomain("threshold_speed", 1, 8, "m/s");

    private static final double SECONDS_PER_HOUR = 3600;

    /**
     * The load of a session of which the summary is known.
     *
     * @param gradedMetersPerSecond normalized graded speed, m/s
     * @param thresholdMetersPerSecond threshold speed, m/s
     * @param seconds duration, s; moving time for a mean over moving time
     */
    public static MetricResult<RunningStress> of(
            double gradedMetersPerSecond, double thresholdMetersPerSecond, double seconds) {
        return THRESHOLD_SPEED
                .check(thresholdMetersPerSecond)
                .flatMap(threshold -> GRADED_SPEED.check(gradedMetersPerSecond))
                .flatMap(speed -> ValueDomain.SECONDS.check(seconds))
                .flatMap(valid -> {
                    double intensity = gradedMetersPerSecond / thresholdMetersPerSecond;
                    double points = 100 * seconds / SECONDS_PER_HOUR * intensity * intensity;
                    return MetricResult.of(new RunningStress(points, intensity), Basis.of(1, 1));
                });
    }

    /** The load of a session of which the grade-adjusted speed is known, m/s; its variant and coverage pass on. */
    public static MetricResult<RunningStress> of(
            SampleStream flatMetersPerSecond, double thresholdMetersPerSecond, NormalizedGradedSpeed.Variant variant) {
        var graded = NormalizedGradedSpeed.of(flatMetersPerSecond, variant);
        var basis = graded.fold(v -> v.basis(), refusal -> Basis.of(1, 1));
        return graded.flatMap(speed -> of(speed.metersPerSecond(), thresholdMetersPerSecond, speed.seconds()))
                .withBasis(own -> basis);
    }
}
