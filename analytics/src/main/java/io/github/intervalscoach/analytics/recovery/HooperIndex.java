package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;

/**
 * The athlete's own word in one number: sleep, stress, fatigue and sore muscles added up. More is worse.
 *
 * <dl>
 *   <dt>Formula <dd>sleep + stress + fatigue + soreness, each 1 (best) to 7 (worst)
 *   <dt>Needs   <dd>all four ratings of the day
 *   <dt>Edges   <dd>a missing rating refuses, since a sum of three is another index; outside 1 to 7 is out of domain: the 1 to 4
 *                   of Intervals.icu must go through {@link #rescaled} first, as a 1 to 4 rating is otherwise taken for a good
 *                   one
 *   <dt>Source  <dd>Hooper and Mackinnon 1995, Sports Med 20:321 (recalled); Saw, Main and Gastin 2016,
 *                   doi:10.1136/bjsports-2015-094758 (recalled)
 *   <dt>Dispute <dd>the sum hides which of the four it was, and means nothing across athletes: {@link HooperStatus} reads it
 *                   against the athlete's own four weeks. Stretching a 4-step scale to 7 makes no finer answer of it.
 *   <dt>Evidence <dd>A, for monitoring by self-report (the review is graded A− there), not for this sum
 * </dl>
 *
 * @param points 4 (best) to 28 (worst)
 */
public record HooperIndex(double points) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "hooper_index",
            "points",
            Evidence.A,
            List.of(
                    Source.recalled("doi:10.1136/bjsports-2015-094758"),
                    Source.recalled("Hooper and Mackinnon 1995, Sports Med 20:321")));

    private static final double BEST = 1;
    private static final double WORST = 7;
    private static final int RATINGS = 4;

    /** The index of a day; every rating 1 (best) to 7 (worst). */
    public static MetricResult<HooperIndex> of(double sleep, double stress, double fatigue, double soreness) {
        return rating("sleep_rating", sleep)
                .flatMap(valid -> rating("stress_rating", stress))
                .flatMap(valid -> rating("fatigue_rating", fatigue))
                .flatMap(valid -> rating("soreness_rating", soreness))
                .flatMap(valid -> MetricResult.of(
                        new HooperIndex(sleep + stress + fatigue + soreness), Basis.of(RATINGS, RATINGS)));
    }

    /**
     * A rating from another scale, stretched evenly to 1 (best) to 7 (worst). One outside its own scale stays outside.
     *
     * @param rating as it was given
     * @param best what the other scale calls the best, above or below {@code worst}
     * @param worst what it calls the worst
     */
    public static double rescaled(double rating, double best, double worst) {
        if (!Double.isFinite(best) || !Double.isFinite(worst) || best == worst) {
            throw new IllegalArgumentException("a scale from " + best + " to " + worst
                    + ": need two different ends. Maybe one of them is missing?");
        }
        return BEST + (WORST - BEST) * (rating - best) / (worst - best);
    }

    private static MetricResult<Double> rating(String name, double rating) {
        return new ValueDomain(name, BEST, WORST, "points").check(rating);
    }
}
