package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.List;

/**
 * Exponential model: power falls from its maximum to critical power as fast as it is far from it.
 *
 * <dl>
 *   <dt>Formula <dd>P(t) = (Pmax − CP)·e^(−t/τ) + CP. Fitted by least squares on power
 *   <dt>Needs   <dd>four maximal efforts up to 20 min, one of them at most 60 s and one at least 5 min (house rule: each
 *                   parameter must be seen); longer efforts are left out
 *   <dt>Edges   <dd>refused when the fit finds no answer, or a ceiling that is not above CP and at most 3000 W
 *   <dt>Source  <dd>Hopkins et al. 1989 (recalled)
 *   <dt>Dispute <dd>no physiology behind it, and it reaches CP too soon: minutes are drawn too low
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param criticalPowerWatts CP, W, above 0
 * @param maximalWatts Pmax, W, above CP
 * @param tauSeconds τ, s, above 0
 */
public record ExponentialPower(double criticalPowerWatts, double maximalWatts, double tauSeconds)
        implements PowerDurationModel {
    public static final MetricCard CARD = new MetricCard(
            "exponential_power",
            "watts",
            Evidence.D,
            List.of(Source.recalled("Hopkins et al. 1989, Res Q Exerc Sport 60:77")));

    /** Efforts a fit needs; house rule. */
    private static final int LEAST_EFFORTS = 4;

    private static final double SHORT = 60;
    private static final double LONG = 300;

    /** The curve is flat from here on (house rule, as for the three-parameter model). */
    private static final double LONGEST = 1_200;

    public ExponentialPower {
        if (!(criticalPowerWatts > 0
                && maximalWatts > criticalPowerWatts
                && tauSeconds > 0
                && Double.isFinite(maximalWatts + tauSeconds))) {
            throw new IllegalArgumentException("CP " + criticalPowerWatts + " W, Pmax " + maximalWatts + " W, tau "
                    + tauSeconds + " s: need 0 < CP < Pmax and tau > 0. Maybe two of them are swapped?");
        }
    }

    /** The model of maximal efforts. */
    public static MetricResult<ExponentialPower> of(List<Effort> efforts) {
        var usable = new Efforts(efforts).lasting(1, LONGEST);
        List<Gap> missing = usable.missing(LEAST_EFFORTS, SHORT, LONG);
        if (!missing.isEmpty()) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, missing.toArray(Gap[]::new));
        }
        return CurveFit.parameters(
                        usable.each(Effort::seconds),
                        usable.each(Effort::watts),
                        p -> seconds -> power(p[0], p[1], p[2], seconds),
                        usable.lowestWatts(),
                        usable.highestWatts(),
                        SHORT)
                .flatMap(p -> MaximalPower.of(p[0], p[1])
                        .map(maximal -> new ExponentialPower(p[0], maximal, p[2]))
                        .withBasis(own -> Basis.of(usable.size(), efforts.size())));
    }

    @Override
    public double wattsFor(double seconds) {
        PowerDurationModel.requireDuration(seconds);
        return power(criticalPowerWatts, maximalWatts - criticalPowerWatts, tauSeconds, seconds);
    }

    private static double power(double criticalPower, double reserve, double tau, double seconds) {
        return reserve * StrictMath.exp(-seconds / tau) + criticalPower;
    }
}
