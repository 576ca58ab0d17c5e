package io.github.intervalscoach.analytics.endurance;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.power.NormalizedPower;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;

/**
 * Efficiency factor: output for a heartbeat, to be compared with the same athlete's similar sessions only.
 *
 * <dl>
 *   <dt>Formula <dd>normalized power / mean heart rate; on foot mean speed in m/min / mean heart rate
 *   <dt>Needs   <dd>an effort that {@link SteadyEffort} admits, and 40 min in which both output and heart rate are above 0
 *   <dt>Edges   <dd>as {@link AerobicDecoupling}: long stops are refused, short and uneven sessions say so. Mean
 *                   heart rate and mean speed are of the seconds in which both are above 0; normalized power counts
 *                   coasting as 0 W. From two means, without samples: {@link Caveat#FROM_AVERAGE}
 *   <dt>Source  <dd>Friel's EF, convention
 *   <dt>Dispute <dd>no number is good in itself; heat, fatigue and the sensor shift it. Changes of 1 to 2 % are noise
 *   <dt>Evidence <dd>D; for the same athlete under the same conditions only
 * </dl>
 *
 * @param ratio W per bpm, or m/min per bpm
 */
public record EfficiencyFactor(double ratio) {
    private static final double SECONDS_PER_MINUTE = 60;

    public static final MetricCard CARD = new MetricCard(
            "efficiency_factor",
            "output/bpm",
            Evidence.D,
            List.of(Source.recalled("Friel: normalized power over mean heart rate")));

    /** The factor of a ride, from normalized power as the service computes it. */
    public static MetricResult<EfficiencyFactor> of(SampleStream watts, SampleStream heartRateBpm, SteadyEffort gate) {
        var normalized = NormalizedPower.of(watts, NormalizedPower.Variant.SERVICE);
        return gate.admit(normalized.flatMap(np -> perBeat(watts, heartRateBpm)
                .map(sums -> new EfficiencyFactor(np.watts() / sums.meanBpm()))
                .withBasis(basis -> basis.variant("normalized_power"))));
    }

    /** The factor of a run, from mean speed while moving. */
    public static MetricResult<EfficiencyFactor> ofSpeed(
            SampleStream metersPerSecond, SampleStream heartRateBpm, SteadyEffort gate) {
        return gate.admit(perBeat(metersPerSecond, heartRateBpm)
                .map(sums -> new EfficiencyFactor(SECONDS_PER_MINUTE * sums.ratio()))
                .withBasis(basis -> basis.variant("mean_speed")));
    }

    /**
     * The factor of a session of which only the means are known, such as a row of a list; the less exact way, so it
     * carries {@link Caveat#FROM_AVERAGE}.
     *
     * @param output normalized power in W, or on foot mean speed in m/min
     * @param meanBpm mean heart rate of the session
     */
    public static MetricResult<EfficiencyFactor> ofMeans(double output, double meanBpm, SteadyEffort gate) {
        MetricResult<EfficiencyFactor> factor = output > 0 && meanBpm > 0 && Double.isFinite(output / meanBpm)
                ? MetricResult.of(
                        new EfficiencyFactor(output / meanBpm),
                        Basis.of(1, 1).variant("means").caveat(Caveat.FROM_AVERAGE))
                : MetricResult.refused(
                        Reason.ZERO_DENOMINATOR, new Gap("output_and_heart_rate", 1, Math.min(output, meanBpm), "1"));
        return gate.admit(factor);
    }

    private static MetricResult<OutputPerBeat> perBeat(SampleStream output, SampleStream heartRateBpm) {
        return OutputPerBeat.pairs(output, heartRateBpm, output.second(0))
                .map(pairs -> OutputPerBeat.over(pairs, 0, pairs.size()));
    }
}
