package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How far fitness and fatigue sway because one day is not like the next. This is the noise of day-to-day load, and not
 * how uncertain it is that the athlete is fit.
 *
 * <dl>
 *   <dt>Formula <dd>SE² = s²·α/(2 − α) + Σ (α(1 − α)^k)²·s² over the missing days, s the sample deviation of the known
 *                   days, α the gain, k the days between a missing day and the last
 *   <dt>Needs   <dd>28 known days (house rule), all at home in one way of training: a series across a deload says more
 *                   than noise
 *   <dt>Edges   <dd>a missing day counts as one that {@link LoadImputation} filled in, and carries
 *                   {@link Caveat#IMPUTED}; without one the second term is 0. Equal days have no noise, and both errors
 *                   are 0
 *   <dt>Source  <dd>the variance of an exponentially weighted mean of independent days
 *   <dt>Dispute <dd>Training days are not independent: hard follows easy on purpose, which makes the true sway smaller,
 *                   and blocks follow each other, which makes it greater
 *   <dt>Evidence <dd>D: arithmetic on an assumption that training breaks
 * </dl>
 *
 * @param fitnessError standard error of fitness from day-to-day noise, points/day, 0 or more
 * @param fatigueError standard error of fatigue from day-to-day noise, points/day, 0 or more
 */
public record FitnessUncertainty(double fitnessError, double fatigueError) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "fitness_uncertainty",
            "points/day",
            Evidence.D,
            List.of(Source.definition("the variance of an exponentially weighted mean of independent values")));

    private static final int LEAST_DAYS = 28;
    private static final ValueDomain DEVIATION =
            new ValueDomain("load_deviation", 0, LoadDays.MOST_POINTS, "points/day");

    /** The noise of fitness and fatigue on the last day of {@code loads}, points/day, missing days left missing. */
    public static MetricResult<FitnessUncertainty> of(DailySeries loads, TimeConstants constants) {
        Basis basis = Basis.of(Math.max(1, loads.known()), loads.days()).variant(constants.variant());
        return LoadDays.known(loads, LEAST_DAYS)
                .flatMap(days -> DEVIATION.check(Math.sqrt(StatUtils.variance(days))))
                .flatMap(deviation -> MetricResult.of(
                        new FitnessUncertainty(
                                deviation * perDeviation(constants.fitnessGain(), loads),
                                deviation * perDeviation(constants.fatigueGain(), loads)),
                        loads.isComplete()
                                ? basis
                                : basis.caveat(Caveat.IMPUTED).toldIfPartial()));
    }

    /** The noise where every day is known and differs from the next by {@code deviation}, points/day, 0 or more. */
    public static MetricResult<FitnessUncertainty> ofDeviation(double deviation, TimeConstants constants) {
        return DEVIATION
                .check(deviation)
                .map(s -> new FitnessUncertainty(
                        s * Math.sqrt(steady(constants.fitnessGain())), s * Math.sqrt(steady(constants.fatigueGain()))))
                .withBasis(basis -> basis.variant(constants.variant()));
    }

    private static double perDeviation(double gain, DailySeries loads) {
        double imputed = 0;
        for (int i = 0; i < loads.days(); i++) {
            imputed = (1 - gain) * (1 - gain) * imputed + (loads.at(i).isPresent() ? 0 : gain * gain);
        }
        return Math.sqrt(steady(gain) + imputed);
    }

    private static double steady(double gain) {
        return gain / (2 - gain);
    }
}
