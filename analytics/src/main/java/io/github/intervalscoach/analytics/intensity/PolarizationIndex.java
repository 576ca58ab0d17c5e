package io.github.intervalscoach.analytics.intensity;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
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
 *   <dt>Formula <dd>log₁₀(low / moderate · high · 100), of shares of time that add up to 1
 *   <dt>Needs   <dd>no more hard than easy time
 *   <dt>Edges   <dd>nothing hard is 0. With nothing moderate, 0.01 of the hard time is moved there; where the hard time is no more than
 *                   that, 0. More hard than easy refuses. A share below 1 % makes the index sensitive to rounding, told with
 *                   {@link Caveat#ROUNDING_SENSITIVE}
 *   <dt>Source  <dd>Treff et al. 2019, doi:10.3389/fphys.2019.00707; its edge rules are recalled; 0 for too little hard time is a house
 *                   rule
 *   <dt>Dispute <dd>does not tell pyramidal from threshold training. The authors proposed another definition for small shares in 2024,
 *                   which we have not seen. Squaring the moderate share is a mistake seen elsewhere: 80/10/10 is 1.90, not 2.90
 *   <dt>Evidence <dd>C
 * </dl>
 *
 * @param points the index, dimensionless; above 2 is polarized if the order is easy, hard, moderate as well
 */
public record PolarizationIndex(double points) {
    public static final MetricCard CARD = new MetricCard(
            "polarization_index",
            "1",
            Evidence.C,
            List.of(
                    Source.checked("doi:10.3389/fphys.2019.00707"),
                    Source.recalled("the same, rules for empty zones")));

    /** Above this a split with the right order is polarized; Treff et al. 2019. */
    static final double POLARIZED = 2;

    /** Stands for an empty moderate zone; Treff et al. 2019 (recalled). */
    private static final double LEAST_MODERATE = 0.01;

    /** Smaller shares are mostly rounding; Treff et al. 2024 (abstract). */
    private static final double LEAST_SHARE = 0.01;

    /** The index of a split; refused where there is more hard than easy time. */
    public static MetricResult<PolarizationIndex> of(IntensityDistribution split) {
        if (split.high() > split.low()) {
            return MetricResult.refused(Reason.NOT_APPLICABLE, new Gap("low_share", split.high(), split.low(), "1"));
        }
        double least = Math.min(split.moderate(), Math.min(split.low(), split.high()));
        var basis = Basis.of(1, 1);
        return MetricResult.of(
                new PolarizationIndex(points(split.low(), split.moderate(), split.high())),
                least < LEAST_SHARE ? basis.caveat(Caveat.ROUNDING_SENSITIVE) : basis);
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
