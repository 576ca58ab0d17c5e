package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.special.Gamma;

/**
 * How large a difference between two periods is, measured by how much the values scatter anyway.
 *
 * <dl>
 *   <dt>Formula <dd>d = (mean after − mean before)/s, s the pooled sample deviation; g = J·d, ν = n₁ + n₂ − 2.
 *                   {@code APPROXIMATE}: J = 1 − 3/(4ν − 1). {@code EXACT}: J = Γ(ν/2)/(√(ν/2)·Γ((ν − 1)/2)). Interval
 *                   g ± z·√((n₁ + n₂)/(n₁n₂) + g²/(2(n₁ + n₂))), approximate
 *   <dt>Needs   <dd>3 values in each period (house rule); {@link Caveat#SHORT} below 10 in either
 *   <dt>Edges   <dd>no spread within the periods: {@link Reason#ZERO_VARIANCE}. A difference of more than a million
 *                   deviations: {@link Reason#OUT_OF_DOMAIN}
 *   <dt>Source  <dd>Hedges 1981, doi:10.3102/10769986006002107 (recalled); words of {@link Magnitude}
 *   <dt>Dispute <dd>The words are for differences between athletes; one athlete's daily scatter is another yardstick.
 *                   The interval takes values as independent and normal, which days are not
 *   <dt>Evidence <dd>B: standard, with known bias removed; its words are convention
 * </dl>
 *
 * @param d difference in pooled standard deviations
 * @param correction J, below 1
 * @param g difference in pooled standard deviations, freed of small-sample bias
 * @param interval where g probably lies
 * @param magnitude a word for g
 */
public record HedgesG(double d, double correction, double g, Interval interval, Magnitude magnitude) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "hedges_g",
            "deviations",
            Evidence.B,
            List.of(
                    Source.recalled("doi:10.3102/10769986006002107"),
                    Source.recalled("doi:10.1249/MSS.0b013e31818cb278")));

    private static final int ENOUGH = 10;

    /** House rule: beyond it the spread is rounding, not scatter. */
    private static final double MOST_DEVIATIONS = 1e6;

    /** How the bias of small samples is removed. */
    public enum Variant {
        /** Hedges's fraction, within 0.3 % from 3 values each. */
        APPROXIMATE,
        /** By the gamma function. */
        EXACT
    }

    /** The difference of {@code after} against {@code before}, both in the same unit. */
    public static MetricResult<HedgesG> of(double[] before, double[] after, Variant variant, Confidence confidence) {
        return Samples.of(before, after).flatMap(samples -> of(samples, variant, confidence));
    }

    static MetricResult<HedgesG> of(Samples samples, Variant variant, Confidence confidence) {
        double deviation = samples.pooledDeviation();
        if (deviation == 0) {
            return Values.refusedAsConstant();
        }
        double d = samples.difference() / deviation;
        if (Math.abs(d) > MOST_DEVIATIONS) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, new Gap("deviations", MOST_DEVIATIONS, d, "1"));
        }
        double correction = correction(samples.n() - 2, variant);
        double g = correction * d;
        double product = samples.before().length * (double) samples.after().length;
        double error = Math.sqrt(samples.n() / product + g * g / (2 * samples.n()));
        var basis = samples.basis().variant(variant.name().toLowerCase(Locale.ROOT));
        boolean few = Math.min(samples.before().length, samples.after().length) < ENOUGH;
        return MetricResult.of(
                new HedgesG(d, correction, g, Interval.around(g, confidence.widths() * error), Magnitude.of(g)),
                few ? basis.caveat(Caveat.SHORT) : basis);
    }

    private static double correction(double degrees, Variant variant) {
        return variant == Variant.APPROXIMATE
                ? 1 - 3 / (4 * degrees - 1)
                : StrictMath.exp(Gamma.logGamma(degrees / 2) - Gamma.logGamma((degrees - 1) / 2))
                        / Math.sqrt(degrees / 2);
    }
}
