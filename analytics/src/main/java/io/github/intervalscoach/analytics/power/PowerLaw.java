package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * Power law: each doubling of time costs the same share of power.
 *
 * <dl>
 *   <dt>Formula <dd>P(t) = a·t^b, b below 0. Fitted by least squares on power
 *   <dt>Needs   <dd>three maximal efforts of different length, the longest at least twice the shortest
 *   <dt>Edges   <dd>refused where power does not fall with time, or the fit finds no answer
 *   <dt>Source  <dd>convention, used for records since Kennelly 1906 (recalled)
 *   <dt>Dispute <dd>it knows neither a maximum nor a power that lasts: sprints and hours are both drawn too high. Good between
 *                   two efforts, not beyond them
 *   <dt>Evidence <dd>C
 * </dl>
 *
 * @param oneSecondWatts a, the power of one second, W, above 0
 * @param exponent b, below 0
 */
public record PowerLaw(double oneSecondWatts, double exponent) implements PowerDurationModel {
    public static final MetricCard CARD = new MetricCard(
            "power_law", "watts", Evidence.C, List.of(Source.recalled("Kennelly 1906, Proc Am Acad Arts Sci 42:275")));

    /** Efforts a fit needs, and how far they lie apart; house rule. */
    private static final int LEAST_EFFORTS = 3;

    private static final double LEAST_RATIO = 2;

    public PowerLaw {
        if (!(oneSecondWatts > 0 && exponent < 0 && Double.isFinite(oneSecondWatts - exponent))) {
            throw new IllegalArgumentException("a " + oneSecondWatts + " W, b " + exponent
                    + ": need a > 0 and b < 0. Maybe the sign of b was dropped?");
        }
    }

    /** The law of maximal efforts. */
    public static MetricResult<PowerLaw> of(List<Effort> efforts) {
        var usable = new Efforts(efforts);
        List<Gap> missing =
                usable.missing(LEAST_EFFORTS, Double.MAX_VALUE, LEAST_RATIO * Math.max(1, usable.shortestSeconds()));
        if (!missing.isEmpty()) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, missing.toArray(Gap[]::new));
        }
        var line = new SimpleRegression();
        efforts.forEach(effort -> line.addData(StrictMath.log(effort.seconds()), StrictMath.log(effort.watts())));
        if (line.getSlope() >= 0) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, new Gap("exponent", 0, line.getSlope(), "1"));
        }
        return CurveFit.parameters(
                        usable.each(Effort::seconds),
                        usable.each(Effort::watts),
                        p -> seconds -> power(p[0], -p[1], seconds),
                        StrictMath.exp(line.getIntercept()),
                        -line.getSlope())
                .flatMap(p -> MetricResult.of(new PowerLaw(p[0], -p[1]), Basis.of(usable.size(), usable.size())));
    }

    @Override
    public double wattsFor(double seconds) {
        PowerDurationModel.requireDuration(seconds);
        return power(oneSecondWatts, exponent, seconds);
    }

    private static double power(double oneSecondWatts, double exponent, double seconds) {
        return oneSecondWatts * StrictMath.pow(seconds, exponent);
    }
}
