package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.List;

/**
 * Power no rider makes: above 2500 W, or above what is plausible for this rider and far from the samples around it.
 * Limits are conventions.
 */
public final class PowerSpikes {
    /** Above this nobody has been measured for a second, W (convention). */
    private static final double HUMAN_WATTS = 2_500;

    /** Eleven samples and six sigmas leave sprints alone: they have neighbours (convention). */
    private static final HampelFilter NEIGHBOURS = new HampelFilter(11, 6);

    private PowerSpikes() {}

    /** The spikes above what any human does. */
    public static List<StreamFault> in(SampleStream watts) {
        return in(watts, HUMAN_WATTS);
    }

    /** The same, and outliers above {@code plausibleWatts}, such as twice the rider's best second of the last year. */
    public static List<StreamFault> in(SampleStream watts, double plausibleWatts) {
        if (!(plausibleWatts > 0)) {
            throw new IllegalArgumentException("a plausible power is above 0 W, was " + plausibleWatts);
        }
        double[] values = watts.toArray();
        return Stretch.where(
                        values.length,
                        watts::second,
                        i -> values[i] > HUMAN_WATTS || (values[i] > plausibleWatts && NEIGHBOURS.isOutlier(values, i)))
                .stream()
                .map(s -> fault(s, Arrays.copyOfRange(values, s.from(), s.to() + 1)))
                .toList();
    }

    private static StreamFault fault(Stretch stretch, double[] watts) {
        double highest = Arrays.stream(watts).max().orElseThrow();
        return new StreamFault(
                StreamFault.Code.POWER_SPIKE, stretch.startSecond(), stretch.endSecond(), highest, "watts");
    }
}
