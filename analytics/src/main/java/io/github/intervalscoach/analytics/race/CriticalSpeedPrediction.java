package io.github.intervalscoach.analytics.race;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.pace.CriticalSpeed;
import java.util.List;

/**
 * A race time from critical speed and D′. One model of several: show it beside others, as {@link RacePrediction} does.
 *
 * <dl>
 *   <dt>Formula <dd>(d − D′)/CS
 *   <dt>Needs   <dd>a {@link CriticalSpeed} and a distance beyond its D′
 *   <dt>Edges   <dd>Times outside 2 to 20 min carry {@link Caveat#EXTRAPOLATED}: nobody holds critical speed for an
 *                   hour, so a long race comes out far too fast
 *   <dt>Source  <dd>Jones and Vanhatalo 2017 (recalled)
 *   <dt>Dispute <dd>marathons are run at about 0.85 of critical speed by most and at up to 0.96 by the best (Smyth and
 *                   Muniz-Pumares 2020, recalled)
 *   <dt>Evidence <dd>C
 * </dl>
 *
 * @param seconds predicted time, s
 */
public record CriticalSpeedPrediction(double seconds) {
    public static final MetricCard CARD = new MetricCard(
            "critical_speed_prediction",
            "seconds",
            Evidence.C,
            List.of(Source.recalled("Jones and Vanhatalo 2017, Sports Med 47 Suppl 1:65")));

    /** The time over {@code meters} for an athlete with this critical speed. */
    public static MetricResult<CriticalSpeedPrediction> of(CriticalSpeed critical, double meters) {
        return critical.secondsFor(meters).map(CriticalSpeedPrediction::new);
    }
}
