package io.github.intervalscoach.analytics.pace;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;

/**
 * The power of a swimmer from speed and mass, by Skiba's SwimScore.
 *
 * <dl>
 *   <dt>Formula <dd>(0.35 m + 2)/0.6 · v³, m in kg, v in m/s; 0.35 m + 2 is the drag, 0.6 the share of power that moves
 *                   forward
 *   <dt>Needs   <dd>mass from 20 to 250 kg, speed from 0 to 3 m/s
 *   <dt>Edges   <dd>Standing is 0 W; anything outside is refused
 *   <dt>Source  <dd>Skiba's swimscore.pdf as in GoldenCheetah's SwimScore.cpp
 *   <dt>Dispute <dd>drag differs between swimmers of one mass by more than training changes it; the number compares a
 *                   swimmer with themselves at best
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param watts power, W, at least 0
 */
public record SwimScorePower(double watts) {
    public static final MetricCard CARD = new MetricCard(
            "swim_score_power",
            "watts",
            Evidence.D,
            List.of(Source.checked(
                    "https://github.com/GoldenCheetah/GoldenCheetah/blob/master/src/Metrics/SwimScore.cpp")));

    private static final ValueDomain MASS = new ValueDomain("body_mass", 20, 250, "kg");
    private static final ValueDomain SPEED = new ValueDomain("swim_speed", 0, 3, "m/s");

    /** Propelling efficiency (Toussaint as in SwimScore.cpp). */
    private static final double PROPELLING = 0.6;

    /** The power of a swimmer of {@code massKilograms} at {@code metersPerSecond}. */
    public static MetricResult<SwimScorePower> of(double massKilograms, double metersPerSecond) {
        return MASS.check(massKilograms)
                .flatMap(mass -> SPEED.check(metersPerSecond))
                .flatMap(speed -> {
                    double drag = 0.35 * massKilograms + 2;
                    return MetricResult.of(
                            new SwimScorePower(drag / PROPELLING * speed * speed * speed), Basis.of(1, 1));
                });
    }
}
