package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The smallest change worth acting on.
 *
 * <dl>
 *   <dt>Formula <dd>{@code BETWEEN_ATHLETES}: 0.2 · sample deviation of one value an athlete. {@code OWN_VARIATION}:
 *                   0.5 · the athlete's own coefficient of variation, which in the values' unit is half their sample
 *                   deviation
 *   <dt>Needs   <dd>3 values, {@link Caveat#SHORT} below 10 (house rules)
 *   <dt>Edges   <dd>all values equal: {@link Reason#ZERO_VARIANCE}. {@code OWN_VARIATION} of a value of 0 or less,
 *                   where a coefficient of variation has no meaning: {@link Reason#OUT_OF_DOMAIN}. NaN:
 *                   {@link Reason#MISSING_INPUT}
 *   <dt>Source  <dd>Hopkins 2000, doi:10.2165/00007256-200030010-00001, and Hopkins et al. 2009,
 *                   doi:10.1249/MSS.0b013e31818cb278 (recalled)
 *   <dt>Dispute <dd>A share of a scatter says how unusual a change is, not what it is worth in a race; the two
 *                   variants differ by several times. Choose by metric. A trend in the values widens their scatter
 *   <dt>Evidence <dd>C: convention with wide use and little proof
 * </dl>
 *
 * @param change the values' unit, above 0
 * @param percentOfMean the same as a share of the mean, 0 to 100 at the edge; empty where a value is 0 or less
 */
public record SmallestWorthwhileChange(double change, OptionalDouble percentOfMean) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "smallest_worthwhile_change",
            "unit",
            Evidence.C,
            List.of(
                    Source.recalled("doi:10.2165/00007256-200030010-00001"),
                    Source.recalled("doi:10.1249/MSS.0b013e31818cb278")));

    private static final int ENOUGH = 10;

    /** Whose scatter is the yardstick. */
    public enum Variant {
        /** Between comparable athletes, one value each: 0.2 deviations. */
        BETWEEN_ATHLETES(0.2),
        /** Of one athlete from time to time: 0.5 deviations. */
        OWN_VARIATION(0.5);

        private final double share;

        Variant(double share) {
            this.share = share;
        }
    }

    /** The change by the scatter of {@code values}. */
    public static MetricResult<SmallestWorthwhileChange> of(double[] values, Variant variant) {
        return Samples.checked("values", values).flatMap(checked -> {
            double least = StatUtils.min(checked);
            if (variant == Variant.OWN_VARIATION && least <= 0) {
                return MetricResult.refused(Reason.OUT_OF_DOMAIN, new Gap("least_value", 0, least, "1"));
            }
            double change = variant.share * Math.sqrt(Values.squares(checked) / (checked.length - 1));
            if (change == 0) {
                return Values.refusedAsConstant();
            }
            double percent = 100 * change / StatUtils.mean(checked);
            Basis basis = Basis.of(checked.length, checked.length)
                    .variant(variant.name().toLowerCase(Locale.ROOT));
            return MetricResult.of(
                    new SmallestWorthwhileChange(
                            change, least > 0 ? OptionalDouble.of(percent) : OptionalDouble.empty()),
                    checked.length < ENOUGH ? basis.caveat(Caveat.SHORT) : basis);
        });
    }
}
