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
 * Omni-domain model: one curve from a sprint to several hours, critical power fading after half an hour.
 *
 * <dl>
 *   <dt>Formula <dd>P(t) = W′/t·(1 − e^(−t·(Pmax − CP)/W′)) + CP; after 1800 s less A·ln(t/1800). Fitted by least squares on
 *                   power
 *   <dt>Needs   <dd>five maximal efforts, one of them at most 60 s and one at least 45 min (house rule: each parameter must be
 *                   seen)
 *   <dt>Edges   <dd>power may reach 0 only after a time nobody rides. Refused when the fit finds no answer or a ceiling that is
 *                   not above CP and at most 3000 W
 *   <dt>Source  <dd>Puchowicz, Baker and Clarke 2020, J Sports Sci 38:801, form as in sweatpy
 *   <dt>Dispute <dd>the half hour is a fixed choice. Bests of hours are seldom maximal, so the tail reads low
 *   <dt>Evidence <dd>C
 * </dl>
 *
 * @param criticalPowerWatts CP, W, above 0
 * @param wPrimeJoules W′, J, above 0
 * @param maximalWatts Pmax, the power of an instant, W, above CP
 * @param fadeWatts A, what is lost for each e-fold of time after half an hour, W, at least 0
 */
public record OmniDomainPower(double criticalPowerWatts, double wPrimeJoules, double maximalWatts, double fadeWatts)
        implements PowerDurationModel {
    public static final MetricCard CARD = new MetricCard(
            "omni_domain_power",
            "watts",
            Evidence.C,
            List.of(
                    Source.checked("sweatpy, GoldenCheetah/sweatpy"),
                    Source.recalled("Puchowicz, Baker and Clarke 2020, J Sports Sci 38:801")));

    /** How long CP can be held, s; fixed by the model. */
    private static final double CP_HOLDS = 1_800;

    /** Efforts a fit needs; house rule. */
    private static final int LEAST_EFFORTS = 5;

    private static final double SHORT = 60;
    private static final double LONG = 2_700;

    public OmniDomainPower {
        if (!(criticalPowerWatts > 0
                && wPrimeJoules > 0
                && maximalWatts > criticalPowerWatts
                && fadeWatts >= 0
                && Double.isFinite(wPrimeJoules + maximalWatts + fadeWatts))) {
            throw new IllegalArgumentException("CP " + criticalPowerWatts + " W, W' " + wPrimeJoules + " J, Pmax "
                    + maximalWatts + " W, A " + fadeWatts
                    + " W: need 0 < CP < Pmax, W' > 0 and A >= 0. Maybe two of them are swapped?");
        }
    }

    /** The model of maximal efforts. */
    public static MetricResult<OmniDomainPower> of(List<Effort> efforts) {
        var usable = new Efforts(efforts);
        List<Gap> missing = usable.missing(LEAST_EFFORTS, SHORT, LONG);
        if (!missing.isEmpty()) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, missing.toArray(Gap[]::new));
        }
        double lowest = usable.lowestWatts();
        return CurveFit.parameters(
                        usable.each(Effort::seconds),
                        usable.each(Effort::watts),
                        p -> seconds -> power(p[0], p[1], p[2], p[3], seconds),
                        lowest,
                        60 * lowest,
                        usable.highestWatts(),
                        0.1 * lowest)
                .flatMap(p -> MaximalPower.of(p[0], p[2])
                        .map(maximal -> new OmniDomainPower(p[0], p[1], maximal, p[3]))
                        .withBasis(own -> Basis.of(usable.size(), efforts.size())));
    }

    @Override
    public double wattsFor(double seconds) {
        PowerDurationModel.requireDuration(seconds);
        return power(criticalPowerWatts, wPrimeJoules, maximalWatts - criticalPowerWatts, fadeWatts, seconds);
    }

    private static double power(double criticalPower, double wPrime, double reserve, double fade, double seconds) {
        double spent = wPrime / seconds * -StrictMath.expm1(-seconds * reserve / wPrime);
        return criticalPower + spent - fade * StrictMath.log(Math.max(1, seconds / CP_HOLDS));
    }
}
