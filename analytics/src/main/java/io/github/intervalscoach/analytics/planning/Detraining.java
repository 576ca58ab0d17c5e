package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import org.apache.commons.math3.analysis.interpolation.LinearInterpolator;
import org.apache.commons.math3.analysis.polynomials.PolynomialSplineFunction;

/**
 * How much of the maximal oxygen uptake is lost after so many days without any training: an estimate from a few trained
 * athletes who stopped.
 *
 * <dl>
 *   <dt>Formula <dd>0 % on day 0, −7 % on day 21, −16 % on day 56, straight lines between
 *   <dt>Needs   <dd>how many days
 *   <dt>Edges   <dd>Beyond 56 days it stays at −16 % with {@link Caveat#EXTRAPOLATED}; fewer than 0 or more than 3,650
 *                   days refuse
 *   <dt>Source  <dd>Coyle et al. 1984, J Appl Physiol 57:1857, recalled
 *   <dt>Dispute <dd>A handful of athletes who stopped altogether; half the training keeps most of it, and plasma volume is
 *                   lost and regained within days. Straight lines are a house rule.
 *   <dt>Evidence <dd>C: a single small study
 * </dl>
 *
 * @param vo2maxPercent change of the maximal oxygen uptake, 0 or below
 */
public record Detraining(double vo2maxPercent) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "detraining", "%", Evidence.C, List.of(Source.recalled("Coyle et al. 1984, J Appl Physiol 57:1857")));

    private static final double[] DAYS = {0, 21, 56};
    private static final double[] PERCENT = {0, -7, -16};
    private static final double LAST_DAY = 56;
    private static final PolynomialSplineFunction LOSS = new LinearInterpolator().interpolate(DAYS, PERCENT);
    private static final ValueDomain DAYS_OFF = new ValueDomain("days_off", 0, 3650, "days");

    /** The loss after {@code days} days without training. */
    public static MetricResult<Detraining> of(int days) {
        Basis basis = Basis.of(1, 1);
        return DAYS_OFF.check(days)
                .map(valid -> new Detraining(LOSS.value(Math.min(LAST_DAY, valid))))
                .withBasis(valid -> days > LAST_DAY ? basis.caveat(Caveat.EXTRAPOLATED) : basis);
    }
}
