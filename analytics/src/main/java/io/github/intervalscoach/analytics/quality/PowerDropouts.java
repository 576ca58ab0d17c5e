package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SamplePairs;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;

/**
 * Cranks that turn without power.
 *
 * <dl>
 *   <dt>Formula <dd>0 W at above 40 rpm for 5 s and more; a fault of the meter where this is more than 2 % of the session's span
 *   <dt>Needs   <dd>power and cadence at the same seconds; a second that only one of them knows is not looked at
 *   <dt>Edges   <dd>missing power is not 0 W. A stop of the recorder separates two dropouts
 *   <dt>Source  <dd>convention
 *   <dt>Dispute <dd>soft pedalling downhill looks the same: {@link #in} lists all, {@link #doubtful} only those beyond 2 %
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 */
public final class PowerDropouts {
    public static final MetricCard CARD = new MetricCard(
            "power_dropouts",
            "seconds",
            Evidence.D,
            List.of(Source.definition("convention: 0 W at above 40 rpm for 5 s, more than 2 % of the time")));

    /** Turning, not swinging back, rpm. */
    private static final double TURNING_RPM = 40;

    private static final int LEAST_SECONDS = 5;

    /** Up to this it may be soft pedalling (convention). */
    private static final double ORDINARY_SHARE = 0.02;

    private PowerDropouts() {}

    /** The dropouts, at the seconds both streams know. */
    public static List<StreamFault> in(SampleStream watts, SampleStream cadenceRpm) {
        var pairs = SamplePairs.of(watts, cadenceRpm);
        return Stretch.where(pairs.size(), pairs::second, i -> pairs.left(i) == 0 && pairs.right(i) > TURNING_RPM)
                .stream()
                .filter(s -> s.seconds() >= LEAST_SECONDS)
                .map(s -> new StreamFault(
                        Fault.Code.POWER_DROPOUT, s.startSecond(), s.endSecond(), s.seconds(), "seconds"))
                .toList();
    }

    /** The dropouts of a meter that is to blame: all where they are more than 2 % of the session, else none. */
    public static List<StreamFault> doubtful(SampleStream watts, SampleStream cadenceRpm) {
        return share(watts, cadenceRpm) > ORDINARY_SHARE ? in(watts, cadenceRpm) : List.of();
    }

    /** The share of the session's span that {@link #in} reports, 0 to 1. */
    public static double share(SampleStream watts, SampleStream cadenceRpm) {
        double dropped = in(watts, cadenceRpm).stream()
                .mapToDouble(StreamFault::evidence)
                .sum();
        return dropped / watts.spanSeconds();
    }
}
