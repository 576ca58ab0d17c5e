package io.github.intervalscoach.analytics.terrain;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import java.util.List;

/**
 * The climbs of a ride or a run, in order: where, how long, how steep, how fast.
 *
 * <dl>
 *   <dt>Formula <dd>a climb is a stretch of the smoothed {@link Altitude} that rises 10 m more than a 2 % road would,
 *                   from where it starts to beat that road to where it stops. A dip that costs less than 10 m against
 *                   that road belongs to it, and one that costs up to a tenth of the smaller climb around it too.
 *                   Category by length in meters × mean gradient in percent: above 8000, 16 000, 32 000, 64 000, 80 000
 *   <dt>Needs   <dd>an {@link Altitude}; a climb has at least 300 m and 3 % on average
 *   <dt>Edges   <dd>A flat course has none. Time counts from leaving the foot to reaching the top, stops and pauses
 *                   included. Ridden the other way, climbs and descents change places
 *   <dt>Source  <dd>categories: Strava Support 216917057; 300 m and 3 %: Best Bike Split's page on the same convention;
 *                   how a climb is found: house rule
 *   <dt>Dispute <dd>where a climb starts is a matter of taste, and its mean gradient goes with it. Race organisers also
 *                   count the climb's place in the stage
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param climbs in the order they were climbed; may be empty
 */
public record Climbs(List<Climb> climbs) {
    public static final MetricCard CARD = new MetricCard(
            "climbs",
            "climbs",
            Evidence.D,
            List.of(
                    Source.checked("https://support.strava.com/hc/en-us/articles/216917057-Climb-Categorization"),
                    Source.checked(
                            "https://support.bestbikesplit.com/article/100/how-does-best-bike-split-classify-climbs")));

    private static final double LEAST_LENGTH = 300;
    private static final double LEAST_GRADIENT = 0.03;

    /** The steepest part is read over this distance, m, since shorter ones are noise (house rule). */
    private static final double STEEPEST_OVER = 100;

    public Climbs {
        climbs = List.copyOf(climbs);
    }

    /** The climbs of a course. */
    public static MetricResult<Climbs> of(Altitude profile) {
        double[] heights = profile.heights();
        List<Climb> climbs = new ClimbSearch(heights, profile.spacing())
                .stretches().stream()
                        .map(stretch -> climb(profile, heights, stretch[0], stretch[1]))
                        .filter(climb -> climb.lengthMeters() >= LEAST_LENGTH && climb.meanGradient() >= LEAST_GRADIENT)
                        .toList();
        return MetricResult.of(new Climbs(climbs), profile.basis());
    }

    private static Climb climb(Altitude profile, double[] heights, int from, int to) {
        double start = profile.firstMeter() + from * profile.spacing();
        double length = (to - from) * profile.spacing();
        double gain = heights[to] - heights[from];
        double left = profile.track().leftAt(start);
        double reached = profile.track().reachedAt(Math.min(profile.lastMeter(), start + length));
        return new Climb(
                start,
                length,
                gain,
                gain / length,
                steepest(heights, from, to, profile.spacing()),
                left,
                reached - left,
                Climb.Category.of(length, gain / length));
    }

    /** The steepest 100 m, or the whole where it is shorter. */
    private static double steepest(double[] heights, int from, int to, double spacing) {
        int window = Math.min(to - from, (int) Math.ceil(STEEPEST_OVER / spacing));
        double most = Double.NEGATIVE_INFINITY;
        for (int i = from; i + window <= to; i++) {
            most = Math.max(most, (heights[i + window] - heights[i]) / (window * spacing));
        }
        return most;
    }
}
