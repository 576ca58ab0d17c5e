package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the athlete trains a day, newer days counting more and unknown days not at all (REDI): an average that lives
 * with gaps.
 *
 * <dl>
 *   <dt>Formula <dd>Σ e^(−age/τ)·L / Σ e^(−age/τ) over the known days, age in days before the last
 *   <dt>Needs   <dd>known days that hold half of the weight (house rule)
 *   <dt>Edges   <dd>a missing day is left out of both sums, so it is neither rest nor work; when the weight is mostly
 *                   missing, as after a recent week without data, it refuses. Below 95 % known days
 *                   {@link Caveat#PARTIAL_COVERAGE}; a series shorter than 3τ carries {@link Caveat#SHORT}
 *   <dt>Source  <dd>Moussa et al. 2019, BMJ Open Sport Exerc Med 5:e000573 (recalled)
 *   <dt>Dispute <dd>It takes the days without data for days like the others. They often are not: a dead watch leaves a
 *                   gap at random, an athlete who is ill does not
 *   <dt>Evidence <dd>C: one way to average around gaps, proposed in one paper
 * </dl>
 *
 * @param pointsPerDay load points/day, 0 or more
 */
public record RecencyWeightedLoad(double pointsPerDay) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "recency_weighted_load",
            "points/day",
            Evidence.C,
            List.of(Source.recalled("Moussa et al. 2019, BMJ Open Sport Exerc Med 5:e000573")));

    private static final double LEAST_SHARE = 0.5;

    /** House rule: a memory of more than a year is none of training. */
    private static final double MOST_DAYS = 365;

    private static final int WHOLE_CONSTANTS = 3;

    /**
     * The average on the last day of {@code loads}, points/day.
     *
     * @param days τ, 1 to 365: after so many days a load counts 37 %; the λ of the paper is 1/τ
     */
    public static MetricResult<RecencyWeightedLoad> of(DailySeries loads, double days) {
        if (!(days >= 1 && days <= MOST_DAYS)) {
            throw new IllegalArgumentException(
                    "time constant = " + days + ": need 1 to 365 days. Maybe it is lambda, one over the days?");
        }
        double kept = StrictMath.exp(-1 / days);
        double weighed = 0;
        double known = 0;
        double all = 0;
        for (int i = 0; i < loads.days(); i++) {
            OptionalDouble load = loads.at(i);
            if (load.isPresent() && LoadDays.isImpossible(load.getAsDouble())) {
                return LoadDays.outOfDomain("daily_load", load.getAsDouble());
            }
            weighed = kept * weighed + load.orElse(0);
            known = kept * known + (load.isPresent() ? 1 : 0);
            all = kept * all + 1;
        }
        return known < LEAST_SHARE * all
                ? tooLittle(loads, known / all)
                : MetricResult.of(new RecencyWeightedLoad(weighed / known), basis(loads, days));
    }

    private static MetricResult<RecencyWeightedLoad> tooLittle(DailySeries loads, double share) {
        return MetricResult.refused(
                loads.known() == 0 ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                new Gap("known_load_weight", 100 * LEAST_SHARE, 100 * share, "percent"));
    }

    private static Basis basis(DailySeries loads, double days) {
        Basis basis = Basis.of(loads.known(), loads.days()).toldIfPartial();
        return loads.days() < WHOLE_CONSTANTS * days ? basis.caveat(Caveat.SHORT) : basis;
    }
}
