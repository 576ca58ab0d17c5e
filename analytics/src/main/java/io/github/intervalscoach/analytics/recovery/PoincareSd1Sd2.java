package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Width and length of the cloud that each heart beat makes when it is drawn against the one before: change from beat to
 * beat, and slow change.
 *
 * <dl>
 *   <dt>Formula <dd>SD1 = √(½ var(d)); SD2 = √(2 · SDNN² − ½ var(d)); d the differences of successive intervals, both
 *                   variances with n − 1
 *   <dt>Needs   <dd>what {@link Rmssd} needs
 *   <dt>Edges   <dd>those of {@link Rmssd}; where beats only alternate the second radicand can fall below 0: it is held
 *                   there, with {@link Caveat#CLAMPED}
 *   <dt>Source  <dd>hrv-analysis, extract_features.py; Brennan et al. 2001, IEEE Trans Biomed Eng 48:1342 (recalled)
 *   <dt>Dispute <dd>SD1 says nothing that {@link Rmssd} does not say: it is RMSSD/√2 but for the mean difference.
 *   <dt>Evidence <dd>C, a picture more than a measure
 * </dl>
 *
 * @param sd1Ms width, milliseconds, 0 or more
 * @param sd2Ms length, milliseconds, 0 or more
 */
public record PoincareSd1Sd2(double sd1Ms, double sd2Ms) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "poincare_sd1_sd2",
            "ms",
            Evidence.C,
            List.of(
                    Source.checked("https://github.com/Aura-healthcare/hrv-analysis, extract_features.py"),
                    Source.recalled("Brennan et al. 2001, IEEE Trans Biomed Eng 48:1342")));

    /** The two of a recording. */
    public static MetricResult<PoincareSd1Sd2> of(BeatIntervals beats) {
        double across = StatUtils.variance(beats.differences()) / 2;
        double along = 2 * StatUtils.variance(beats.kept()) - across;
        return beats.measurable()
                .map(clean -> new PoincareSd1Sd2(Math.sqrt(across), Math.sqrt(Math.max(0, along))))
                .withBasis(basis -> along < 0 ? basis.caveat(Caveat.CLAMPED) : basis);
    }
}
