package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Morton's three-parameter model: critical power with a ceiling, so that short efforts do not ask for endless power.
 *
 * <dl>
 *   <dt>Formula <dd>P(t) = CP + W′/(t + W′/(Pmax − CP)); backwards t(P) = W′/(P − CP) + W′/(CP − Pmax). Fitted by least squares
 *                   on power
 *   <dt>Needs   <dd>four maximal efforts up to 20 min, one of them at most 60 s and one at least 5 min (house rule: each
 *                   parameter must be seen); longer efforts are left out
 *   <dt>Edges   <dd>no time for powers at CP and below, which never end, nor above Pmax, which cannot be reached. Refused when
 *                   the fit finds no answer or a ceiling that is not above CP and at most 3000 W
 *   <dt>Source  <dd>Clarke and Skiba's workbook; Morton 1996, Ergonomics 39:611 (recalled)
 *   <dt>Dispute <dd>gives a lower CP and a higher W′ than two parameters do, so the two must not be mixed
 *   <dt>Evidence <dd>C
 * </dl>
 *
 * @param criticalPowerWatts CP, W, above 0
 * @param wPrimeJoules W′, J, above 0
 * @param maximalWatts Pmax, the power of an instant, W, above CP
 */
public record MortonThreeParameter(double criticalPowerWatts, double wPrimeJoules, double maximalWatts)
        implements PowerDurationModel {
    public static final MetricCard CARD = new MetricCard(
            "morton_three_parameter",
            "watts",
            Evidence.C,
            List.of(
                    Source.checked("Clarke and Skiba's workbook, sheet 4"),
                    Source.recalled("Morton 1996, Ergonomics 39:611")));

    /** Efforts a fit needs; house rule. */
    private static final int LEAST_EFFORTS = 4;

    private static final double SHORT = 60;
    private static final double LONG = 300;

    /** Beyond 20 min other things than W′ end an effort; scientific reference C4. */
    private static final double LONGEST = 1_200;

    public MortonThreeParameter {
        if (!(criticalPowerWatts > 0
                && wPrimeJoules > 0
                && maximalWatts > criticalPowerWatts
                && Double.isFinite(wPrimeJoules + maximalWatts))) {
            throw new IllegalArgumentException("CP " + criticalPowerWatts + " W, W' " + wPrimeJoules + " J, Pmax "
                    + maximalWatts + " W: need 0 < CP < Pmax and W' > 0. Maybe two of them are swapped?");
        }
    }

    /** The model of maximal efforts. */
    public static MetricResult<MortonThreeParameter> of(List<Effort> efforts) {
        var usable = new Efforts(efforts).lasting(1, LONGEST);
        List<Gap> missing = usable.missing(LEAST_EFFORTS, SHORT, LONG);
        if (!missing.isEmpty()) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, missing.toArray(Gap[]::new));
        }
        double lowest = usable.lowestWatts();
        return CurveFit.parameters(
                        usable.each(Effort::seconds),
                        usable.each(Effort::watts),
                        p -> seconds -> power(p[0], p[1], p[2], seconds),
                        0.9 * lowest,
                        60 * lowest,
                        usable.highestWatts())
                .flatMap(p -> MaximalPower.of(p[0], p[2])
                        .map(maximal -> new MortonThreeParameter(p[0], p[1], maximal))
                        .withBasis(own -> Basis.of(usable.size(), efforts.size())));
    }

    @Override
    public double wattsFor(double seconds) {
        PowerDurationModel.requireDuration(seconds);
        return power(criticalPowerWatts, wPrimeJoules, maximalWatts - criticalPowerWatts, seconds);
    }

    /** How long {@code power} can be held, s; empty at CP and below and above Pmax. */
    public OptionalDouble secondsAt(double power) {
        return power > criticalPowerWatts && power <= maximalWatts
                ? OptionalDouble.of(wPrimeJoules / (power - criticalPowerWatts)
                        + wPrimeJoules / (criticalPowerWatts - maximalWatts))
                : OptionalDouble.empty();
    }

    private static double power(double criticalPower, double wPrime, double reserve, double seconds) {
        return criticalPower + wPrime / (seconds + wPrime / reserve);
    }
}
