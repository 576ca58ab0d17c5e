package io.github.intervalscoach.analytics.intensity;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import java.util.List;

/**
 * How evenly training is spread over easy, moderate and hard: 0 is all in one, 1 a third in each.
 *
 * <dl>
 *   <dt>Formula <dd>H = −Σ z·ln z over the three shares z, with 0·ln 0 = 0; normalized H / ln 3
 *   <dt>Needs   <dd>a split
 *   <dt>Edges   <dd>an empty share adds nothing; all in one is 0
 *   <dt>Source  <dd>Shannon 1948, Bell Syst Tech J 27:379 (recalled)
 *   <dt>Dispute <dd>describes spread and nothing else: it does not know which share is the easy one, so it is no measure of quality
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param nats H, nats, 0 to ln 3
 * @param normalized H / ln 3, 0 to 1
 */
public record IntensityEntropy(double nats, double normalized) {
    public static final MetricCard CARD = new MetricCard(
            "intensity_entropy", "nats", Evidence.D, List.of(Source.recalled("Shannon 1948, Bell Syst Tech J 27:379")));

    private static final double MOST_NATS = StrictMath.log(3);

    /** The entropy of a split. */
    public static MetricResult<IntensityEntropy> of(IntensityDistribution split) {
        double nats = term(split.low()) + term(split.moderate()) + term(split.high());
        return MetricResult.of(new IntensityEntropy(nats, nats / MOST_NATS), Basis.of(1, 1));
    }

    private static double term(double share) {
        return share == 0 ? 0 : -share * StrictMath.log(share);
    }
}
