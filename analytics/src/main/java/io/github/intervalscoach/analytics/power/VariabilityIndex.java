package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;

/**
 * Variability index: how uneven a ride was; 1 is a perfectly even one.
 *
 * <dl>
 *   <dt>Formula <dd>NP / average power
 *   <dt>Needs   <dd>what {@link NormalizedPower} needs, and an average above 0
 *   <dt>Edges   <dd>no power at all is refused, since nothing divides by 0. Stops are outside both numbers
 *   <dt>Source  <dd>Coggan's definition as in GoldenCheetah, src/Metrics/Coggan.cpp
 *   <dt>Dispute <dd>the bands (to 1.05 steady, above 1.15 stochastic) are convention. Blind to swings faster than 30 s
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param ratio NP / average power, dimensionless
 */
public record VariabilityIndex(double ratio) {
    public static final MetricCard CARD = new MetricCard(
            "variability_index", "1", Evidence.D, List.of(Source.checked("GoldenCheetah, src/Metrics/Coggan.cpp")));

    /** The ratio of a ride; the normalized power's variant, coverage and caveats pass on. */
    public static MetricResult<VariabilityIndex> of(SampleStream watts, NormalizedPower.Variant variant) {
        var normalized = NormalizedPower.of(watts, variant);
        var basis = normalized.fold(v -> v.basis(), refusal -> Basis.of(1, 1));
        return normalized.flatMap(np -> AveragePower.of(watts).flatMap(ap -> of(np.watts(), ap.watts(), basis)));
    }

    /** The ratio of two numbers that are already known, W, both at least 0. */
    public static MetricResult<VariabilityIndex> of(double normalizedWatts, double averageWatts) {
        return of(new NormalizedPower(normalizedWatts).watts(), averageWatts, Basis.of(1, 1));
    }

    private static MetricResult<VariabilityIndex> of(double normalizedWatts, double averageWatts, Basis basis) {
        double ratio = normalizedWatts / averageWatts;
        return averageWatts > 0 && Double.isFinite(ratio)
                ? MetricResult.of(new VariabilityIndex(ratio), basis)
                : MetricResult.refused(Reason.ZERO_DENOMINATOR, new Gap("average_power", 1, averageWatts, "watts"));
    }
}
