package io.github.intervalscoach.analytics.pace;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;

/**
 * A swim's load from pace, on the scale where an hour at critical swim speed is 100.
 *
 * <dl>
 *   <dt>Formula <dd>100 · hours · IF³, IF = (distance / swimming time) / critical swim speed; the cube because power
 *                   against drag goes with the cube of speed
 *   <dt>Needs   <dd>distance, the time spent swimming with rests at the wall left out, critical swim speed from 0.2 to
 *                   3 m/s
 *   <dt>Edges   <dd>A mean speed above 3 m/s is refused: no human swims that, so it is a unit or a lost length. A
 *                   critical speed given as seconds per 100 m is refused likewise
 *   <dt>Source  <dd>convention: TrainingPeaks' sTSS (recalled). The drag law as in Skiba's SwimScore, see
 *                   {@link SwimScorePower}
 *   <dt>Dispute <dd>SwimScore itself squares the modelled power, so goes with the sixth power of speed. Technique,
 *                   wetsuit, pull buoy and open water change the drag; a mean hides sets. Rests left in make it far too
 *                   low
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param points load points, 0 or more; an hour at critical swim speed is 100
 * @param intensityFactor mean speed / critical swim speed, dimensionless
 */
public record SwimStress(double points, double intensityFactor) {
    public static final MetricCard CARD = new MetricCard(
            "swim_stress",
            "points",
            Evidence.D,
            List.of(
                    Source.definition("cube of the speed, as power against drag goes"),
                    Source.recalled("TrainingPeaks: swimming training stress score")));

    private static final ValueDomain MEAN_SPEED = new ValueDomain("mean_swim_speed", 0, 3, "m/s");
    private static final ValueDomain CRITICAL_SPEED = new ValueDomain("critical_swim_speed", 0.2, 3, "m/s");
    private static final double SECONDS_PER_HOUR = 3600;

    /**
     * The load of a swim.
     *
     * @param meters distance swum, m
     * @param swimmingSeconds time spent swimming, s, rests left out
     * @param criticalMetersPerSecond critical swim speed, m/s
     */
    public static MetricResult<SwimStress> of(double meters, double swimmingSeconds, double criticalMetersPerSecond) {
        return CRITICAL_SPEED
                .check(criticalMetersPerSecond)
                .flatMap(critical -> ValueDomain.SECONDS.check(swimmingSeconds))
                .flatMap(seconds -> MEAN_SPEED.check(meters / swimmingSeconds))
                .flatMap(speed -> {
                    double intensity = speed / criticalMetersPerSecond;
                    double hours = swimmingSeconds / SECONDS_PER_HOUR;
                    return MetricResult.of(
                            new SwimStress(100 * hours * intensity * intensity * intensity, intensity), Basis.of(1, 1));
                });
    }
}
