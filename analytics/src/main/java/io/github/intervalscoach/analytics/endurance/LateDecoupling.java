package io.github.intervalscoach.analytics.endurance;

import io.github.intervalscoach.analytics.Basis;
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
 * Late decoupling: how much more heart rate the same output costs after the second hour than before. Positive is drift.
 *
 * <dl>
 *   <dt>Formula <dd>100·(r₁ − r₂)/r₁, r the mean output divided by the mean heart rate: r₁ from ten minutes to two hours after
 *                   the start, r₂ from there to the end, over the seconds in which both are above 0
 *   <dt>Needs   <dd>an effort that {@link SteadyEffort} admits, and 40 min of such seconds before and after the two hours
 *   <dt>Edges   <dd>refused when a stop lasts more than ten minutes. The two hours are counted from the first sample, stops
 *                   included
 *   <dt>Source  <dd>Maunder et al. 2021, Sports Med 51:1619 (recalled), for durability as drift of physiology with time; the
 *                   division at two hours is a house rule
 *   <dt>Dispute <dd>as {@link AerobicDecoupling}: heat and thirst grow with time too
 *   <dt>Evidence <dd>C
 * </dl>
 *
 * @param percent drift, %; positive when the later part was dearer
 * @param earlyRatio output per beat a minute before two hours, in the unit of the output per bpm
 * @param lateRatio the same after two hours
 */
public record LateDecoupling(double percent, double earlyRatio, double lateRatio) {
    public static final MetricCard CARD = new MetricCard(
            "late_decoupling", "%", Evidence.C, List.of(Source.recalled("Maunder et al. 2021, Sports Med 51:1619")));

    private static final int TWO_HOURS = 7_200;

    /** The drift of a session; {@code output} in watts or m/s. */
    public static MetricResult<LateDecoupling> of(SampleStream output, SampleStream heartRateBpm, SteadyEffort gate) {
        int start = output.second(0);
        var pairs = OutputPerBeat.pairs(output, heartRateBpm, start + AerobicDecoupling.WARM_UP);
        var basis = pairs.fold(v -> v.basis(), refusal -> Basis.of(1, 1));
        return gate.admit(pairs.flatMap(found -> of(found, start + TWO_HOURS)).withBasis(own -> basis));
    }

    private static MetricResult<LateDecoupling> of(SamplePairs pairs, int second) {
        int late = 0;
        while (late < pairs.size() && pairs.second(late) < second) {
            late++;
        }
        var before = OutputPerBeat.over(pairs, 0, late);
        var after = OutputPerBeat.over(pairs, late, pairs.size());
        if (before.seconds() < OutputPerBeat.LEAST_SECONDS) {
            return tooFew("paired_seconds_before_two_hours", before);
        }
        if (after.seconds() < OutputPerBeat.LEAST_SECONDS) {
            return tooFew("paired_seconds_after_two_hours", after);
        }
        return AerobicDecoupling.between(before.ratio(), after.ratio())
                .map(drift -> new LateDecoupling(drift.percent(), drift.firstHalfRatio(), drift.secondHalfRatio()));
    }

    private static MetricResult<LateDecoupling> tooFew(String input, OutputPerBeat found) {
        return MetricResult.refused(
                Reason.INSUFFICIENT_DATA, new Gap(input, OutputPerBeat.LEAST_SECONDS, found.seconds(), "seconds"));
    }
}
