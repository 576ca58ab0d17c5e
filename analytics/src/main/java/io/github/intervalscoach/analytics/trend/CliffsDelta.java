package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import java.util.List;

/**
 * How far two periods lie apart, as the chance that a value after beats one before less the chance of the reverse.
 *
 * <dl>
 *   <dt>Formula <dd>δ = (pairs in which after exceeds before − pairs in which before exceeds after)/(n₁n₂)
 *   <dt>Needs   <dd>3 values in each period (house rule)
 *   <dt>Edges   <dd>equal pairs count for neither; all values equal give 0
 *   <dt>Source  <dd>Cliff 1993, doi:10.1037/0033-2909.114.3.494 (recalled)
 *   <dt>Dispute <dd>It knows no size: once the periods do not overlap it is 1, by a watt or by a hundred
 *   <dt>Evidence <dd>B: exact arithmetic of ranks
 * </dl>
 *
 * @param delta −1 (all after below all before) to 1
 */
public record CliffsDelta(double delta) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "cliffs_delta", "1", Evidence.B, List.of(Source.recalled("doi:10.1037/0033-2909.114.3.494")));

    /** The distance of {@code after} from {@code before}. */
    public static MetricResult<CliffsDelta> of(double[] before, double[] after) {
        return Samples.of(before, after).flatMap(samples -> {
            double won = MannWhitney.pairsWonBefore(samples);
            return MetricResult.of(
                    new CliffsDelta(1 - 2 * won / (before.length * (double) after.length)), samples.basis());
        });
    }
}
