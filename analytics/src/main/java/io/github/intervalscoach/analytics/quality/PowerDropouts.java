package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.series.SamplePairs;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;

/**
 * Cranks that turn without power for five seconds and more. Soft pedalling downhill looks the same, so a few short ones
 * are ordinary; from 2 % of the time on ({@link #share}) the meter is to blame. Limits are conventions.
 */
public final class PowerDropouts {
    /** Turning, not swinging back, rpm. */
    private static final double TURNING_RPM = 40;

    private static final int LEAST_SECONDS = 5;

    private PowerDropouts() {}

    /** The dropouts, at the seconds both streams know. */
    public static List<StreamFault> in(SampleStream watts, SampleStream cadenceRpm) {
        var pairs = SamplePairs.of(watts, cadenceRpm);
        return Stretch.where(pairs.size(), pairs::second, i -> pairs.left(i) == 0 && pairs.right(i) > TURNING_RPM)
                .stream()
                .filter(s -> s.seconds() >= LEAST_SECONDS)
                .map(s -> new StreamFault(
                        StreamFault.Code.POWER_DROPOUT, s.startSecond(), s.endSecond(), s.seconds(), "seconds"))
                .toList();
    }

    /** The share of the session's span that {@link #in} reports, 0 to 1. */
    public static double share(SampleStream watts, SampleStream cadenceRpm) {
        double dropped = in(watts, cadenceRpm).stream()
                .mapToDouble(StreamFault::evidence)
                .sum();
        return dropped / watts.spanSeconds();
    }
}
