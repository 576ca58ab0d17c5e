package io.github.intervalscoach.analytics.endurance;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SamplePairs;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;

/**
 * Aerobic decoupling: how much more heart rate the same output costs in the second half. Positive is drift.
 *
 * <dl>
 *   <dt>Formula <dd>100·(r₁ − r₂)/r₁, r the mean output divided by the mean heart rate of a half. The halves are equal in time and
 *                   made of the seconds with output above 0 and heart rate above 0; the first ten minutes are left out
 *   <dt>Needs   <dd>an effort that {@link SteadyEffort} admits, and 40 min of such seconds
 *   <dt>Edges   <dd>a stop of more than ten minutes is refused as not applicable, below 90 min {@link Caveat#SHORT},
 *                   VI above 1.05 {@link Caveat#UNSTEADY}; less than 80 % of the samples paired
 *                   {@link Caveat#PARTIAL_COVERAGE}
 *   <dt>Source  <dd>Friel's Pw:HR as in GoldenCheetah, src/Metrics/AerobicDecoupling.cpp; warm-up and minimum are house
 *                   rules
 *   <dt>Dispute <dd>heat, thirst, caffeine and a climb at the end drift too. Bands (below 5 % good, above 8–10 % poor) are
 *                   convention. Some tools divide the other way round and have the opposite sign
 *   <dt>Evidence <dd>D for the bands, C for a trend under the same conditions
 * </dl>
 *
 * @param percent drift, %; positive when the second half was dearer
 * @param firstHalfRatio output per beat a minute, first half, in the unit of the output per bpm
 * @param secondHalfRatio the same for the second half
 */
public record AerobicDecoupling(double percent, double firstHalfRatio, double secondHalfRatio) {
    /** Heart rate is still rising to its level, seconds (house rule). */
    static final int WARM_UP = 600;

    public static final MetricCard CARD = new MetricCard(
            "aerobic_decoupling",
            "%",
            Evidence.D,
            List.of(Source.checked("GoldenCheetah, src/Metrics/AerobicDecoupling.cpp")));

    /** The drift of a session; {@code output} in watts or m/s. */
    public static MetricResult<AerobicDecoupling> of(
            SampleStream output, SampleStream heartRateBpm, SteadyEffort gate) {
        var pairs = OutputPerBeat.pairs(output, heartRateBpm, output.second(0) + WARM_UP);
        var basis = pairs.fold(v -> v.basis(), refusal -> Basis.of(1, 1));
        return gate.admit(pairs.flatMap(AerobicDecoupling::of).withBasis(own -> basis));
    }

    private static MetricResult<AerobicDecoupling> of(SamplePairs pairs) {
        int middle = middle(pairs);
        return between(
                OutputPerBeat.over(pairs, 0, middle).ratio(),
                OutputPerBeat.over(pairs, middle, pairs.size()).ratio());
    }

    /** The drift from one output per beat to a later one. */
    static MetricResult<AerobicDecoupling> between(double first, double second) {
        double percent = 100 * (first - second) / first;
        return Double.isFinite(percent)
                ? MetricResult.of(new AerobicDecoupling(percent, first, second), Basis.of(1, 1))
                : MetricResult.refused(Reason.ZERO_DENOMINATOR, new Gap("first_half_output_per_beat", 0, first, "1"));
    }

    /** The first pair of the second half; a pair that the middle cuts belongs to the half that has more of it. */
    private static int middle(SamplePairs pairs) {
        double half = OutputPerBeat.over(pairs, 0, pairs.size()).seconds() / 2.0;
        double before = 0;
        int i = 0;
        while (before + pairs.heldSeconds(i) / 2.0 < half) {
            before += pairs.heldSeconds(i++);
        }
        return i;
    }
}
