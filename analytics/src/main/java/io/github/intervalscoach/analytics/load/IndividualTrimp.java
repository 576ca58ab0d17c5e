package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;

/**
 * Training impulse with the athlete's own lactate curve as the weight (iTRIMP), instead of a curve of a group.
 *
 * <dl>
 *   <dt>Formula <dd>Σ Δt · x · a · e^(b·x), Δt in minutes, x = (HR − rest)/(max − rest); a and b from
 *                   {@link LactateWeight}
 *   <dt>Needs   <dd>a heart rate for 80 % of the recorded time, the reserve, and a curve fitted with the same reserve
 *   <dt>Edges   <dd>as {@link BanisterTrimp}: x below 0 counts as 0, above 1.05 as 1 with {@link Caveat#CLAMPED}; below
 *                   30 bpm is missing; below 95 % {@link Caveat#PARTIAL_COVERAGE}; from an average
 *                   {@link Caveat#FROM_AVERAGE}
 *   <dt>Source  <dd>Manzi et al. 2009, Med Sci Sports Exerc 41:2090 (recalled)
 *   <dt>Dispute <dd>Its points are on each athlete's own scale, so two athletes cannot be compared by them. It followed
 *                   gains in speed better than group weights did in eight runners; heart rate's lag and drift stay in
 *                   it
 *   <dt>Evidence <dd>C: one small study
 * </dl>
 *
 * @param points arbitrary units of this athlete, 0 or more
 */
public record IndividualTrimp(double points) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "individual_trimp",
            "points",
            Evidence.C,
            List.of(Source.recalled("Manzi et al. 2009, Med Sci Sports Exerc 41:2090")));

    /** The impulse of a session, summed over its samples. */
    public static MetricResult<IndividualTrimp> of(
            SampleStream heartRateBpm, HeartRateReserve reserve, LactateWeight weight) {
        return WeighedMinutes.of(heartRateBpm, bpm -> perMinute(reserve.effort(bpm), weight), reserve::isBeyond)
                .map(IndividualTrimp::new);
    }

    /** The impulse of a session of which only the average is known: too low for uneven work. */
    public static MetricResult<IndividualTrimp> ofAverage(
            double averageBpm, double seconds, HeartRateReserve reserve, LactateWeight weight) {
        return WeighedMinutes.ofAverage(
                        averageBpm, seconds, bpm -> perMinute(reserve.effort(bpm), weight), reserve::isBeyond)
                .map(IndividualTrimp::new);
    }

    private static double perMinute(double effort, LactateWeight weight) {
        return effort * weight.at(effort);
    }
}
