package io.github.intervalscoach.analytics.intensity;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.List;

/**
 * Polarization index: how much training avoids the middle.
 *
 * <dl>
 *   <dt>Formula <dd>log₁₀(low / moderate · high · 100), of shares of time; nothing hard counts as 0; with nothing moderate, 0.01 of
 *                   the hard time is moved there
 *   <dt>Needs   <dd>no more hard than easy time
 *   <dt>Source  <dd>Treff et al. 2019, doi:10.3389/fphys.2019.00707
 *   <dt>Dispute <dd>does not tell pyramidal from threshold training, and is sensitive to rounding where a share is below 1 %
 * </dl>
 *
 * @param points the index, dimensionless; above 2 is polarized if the order is easy, hard, moderate as well
 */
public record PolarizationIndex(double points) {
    /** Above this a split with the right order is polarized; Treff et al. 2019. */
    static final double POLARIZED = 2;

    /** Stands for an empty moderate zone; Treff et al. 2019. */
    private static final double LEAST_MODERATE = 0.01;

    public static final MetricCard CARD = new MetricCard(
            "polarization_index", "1", Evidence.C, List.of(Source.checked("doi:10.3389/fphys.2019.00707")));

    /** The index of a split; refused where there is more hard than easy time. */
    public static MetricResult<PolarizationIndex> of(IntensityDistribution split) {
        if (split.high() > split.low()) {
            return MetricResult.refused(Reason.NOT_APPLICABLE, new Gap("low_share", split.high(), split.low(), "1"));
        }
        return MetricResult.of(
                new PolarizationIndex(points(split.low(), split.moderate(), split.high())), Basis.of(1, 1));
    }

    static double points(double low, double moderate, double high) {
        double middle = moderate == 0 ? LEAST_MODERATE : moderate;
        double hard = moderate == 0 ? high - LEAST_MODERATE : high;
        if (low <= 0 || hard <= 0) {
            return 0;
        }
        return StrictMath.log10(low) - StrictMath.log10(middle) + StrictMath.log10(hard) + 2;
    }
}
