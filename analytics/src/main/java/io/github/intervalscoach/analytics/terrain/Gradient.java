package io.github.intervalscoach.analytics.terrain;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.List;

/**
 * Gradient: how steep it was, sample by sample. 0.08 is 8 % up, −0.08 is 8 % down.
 *
 * <dl>
 *   <dt>Formula <dd>rise over run of the smoothed {@link Altitude} between the points about 5 m behind and 5 m ahead,
 *                   at least 10 m in all; between points linear
 *   <dt>Needs   <dd>an {@link Altitude}
 *   <dt>Edges   <dd>Held at ±1 with {@link Caveat#CLAMPED}: steeper than 45° is a jump of the altimeter. While standing
 *                   it stays what it was
 *   <dt>Source  <dd>definition; nothing shorter than 10 m is read (house rule)
 *   <dt>Dispute <dd>services show percent over windows of their own; single samples differ, means over a climb do not
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param riseOverRun gradient at the seconds with altitude and distance, a fraction from −1 to 1
 */
public record Gradient(SampleStream riseOverRun) {
    public static final MetricCard CARD =
            new MetricCard("gradient", "1", Evidence.D, List.of(Source.definition("rise over run")));

    /** No road and hardly a trail is steeper than 45° (house rule). */
    private static final double STEEPEST = 1;

    /** The gradient at every sample of the profile. */
    public static MetricResult<Gradient> of(Altitude profile) {
        double[] meters = profile.track().meters();
        var line = new Polyline(positions(profile), slopes(profile.heights(), profile.spacing()));
        var gradients = new double[meters.length];
        boolean clamped = false;
        for (int i = 0; i < meters.length; i++) {
            double slope = line.at(meters[i]);
            clamped |= Math.abs(slope) > STEEPEST;
            gradients[i] = Math.max(-STEEPEST, Math.min(STEEPEST, slope));
        }
        var stream = SampleStream.at(profile.track().seconds(), gradients);
        return MetricResult.of(
                new Gradient(stream), clamped ? profile.basis().caveat(Caveat.CLAMPED) : profile.basis());
    }

    private static double[] positions(Altitude profile) {
        var positions = new double[profile.heights().length];
        Arrays.setAll(positions, i -> profile.firstMeter() + i * profile.spacing());
        positions[positions.length - 1] = profile.lastMeter();
        return positions;
    }

    /** Central differences; either end has its neighbour's. */
    private static double[] slopes(double[] heights, double spacing) {
        var slopes = new double[heights.length];
        int last = heights.length - 1;
        for (int i = 0; i <= last; i++) {
            int middle = Math.max(1, Math.min(last - 1, i));
            slopes[i] = (heights[middle + 1] - heights[middle - 1]) / (2 * spacing);
        }
        return slopes;
    }
}
