package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SamplePairs;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An altitude that trembles: climbing and slopes that come from noise.
 *
 * <dl>
 *   <dt>Formula <dd>Σ of rises more than twice the same of the mean over 31 samples centred on each; or a slope steeper than 45 %
 *                   over the last 10 m and more of way
 *   <dt>Needs   <dd>50 m of unsmoothed climbing (house rule); for slopes a distance at the same seconds
 *   <dt>Edges   <dd>altitudes outside −500 to 9000 m are missing; rises are taken from one known sample to the next. At both ends
 *                   the mean is over as many samples as there are on each side. A distance that does not grow has no slope
 *   <dt>Source  <dd>the factor 2 and 45 % are conventions; 31 samples and 10 m are house rules
 *   <dt>Dispute <dd>short rollers are smoothed away with the noise; a staircase is steeper than 45 %
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 */
public final class AltitudeNoise {
    public static final MetricCard CARD = new MetricCard(
            "altitude_noise",
            "1",
            Evidence.D,
            List.of(Source.definition("convention: twice the smoothed climbing, or slopes above 45 %")));

    private static final double MOST_TIMES = 2;
    private static final double LEAST_GAIN_METERS = 50;
    private static final int HALF_WINDOW = 15;
    private static final double STEEPEST_PERCENT = 45;
    private static final double LEAST_WAY_METERS = 10;

    /** Wider than the Earth's roads (house rule). */
    private static final ValueDomain ALTITUDE = new ValueDomain("altitude", -500, 9_000, "meters");

    private AltitudeNoise() {}

    /** Climbing of which less than half is left after smoothing, over the whole session; the evidence is the ratio. */
    public static Optional<StreamFault> gain(SampleStream altitudeMeters) {
        double[] raw = Arrays.stream(Only.within(ALTITUDE, altitudeMeters).toArray())
                .filter(v -> !Double.isNaN(v))
                .toArray();
        double gain = rises(raw);
        double smoothGain = rises(smooth(raw));
        // A flat session has next to no smoothed climbing: the ratio is held finite.
        double ratio = gain / Math.max(smoothGain, 1);
        int last = altitudeMeters.samples() - 1;
        return gain >= LEAST_GAIN_METERS && ratio > MOST_TIMES
                ? Optional.of(new StreamFault(
                        Fault.Code.ALT_NOISE, altitudeMeters.second(0), altitudeMeters.second(last), ratio, "1"))
                : Optional.empty();
    }

    /** Stretches steeper than 45 %, up or down; the evidence is the steepest slope, percent. */
    public static List<StreamFault> slopes(SampleStream altitudeMeters, SampleStream distanceMeters) {
        SamplePairs way = SamplePairs.of(
                Only.within(ALTITUDE, altitudeMeters), Only.within(ValueDomain.NOT_NEGATIVE, distanceMeters));
        double[] slopes = slopesPercent(way);
        return Stretch.where(slopes.length, way::second, i -> Math.abs(slopes[i]) > STEEPEST_PERCENT).stream()
                .map(s -> new StreamFault(
                        Fault.Code.ALT_NOISE, s.startSecond(), s.endSecond(), steepest(slopes, s), "percent"))
                .toList();
    }

    /** The slope to each sample from the last one that lies 10 m and more behind it; 0 where there is none. */
    private static double[] slopesPercent(SamplePairs way) {
        var slopes = new double[way.size()];
        int behind = 0;
        for (int i = 1; i < slopes.length; i++) {
            while (behind + 1 < i && way.right(i) - way.right(behind + 1) >= LEAST_WAY_METERS) {
                behind++;
            }
            double meters = way.right(i) - way.right(behind);
            slopes[i] = meters >= LEAST_WAY_METERS ? 100 * (way.left(i) - way.left(behind)) / meters : 0;
        }
        return slopes;
    }

    private static double steepest(double[] slopes, Stretch stretch) {
        return Arrays.stream(slopes, stretch.from(), stretch.to() + 1)
                .reduce((a, b) -> Math.abs(b) > Math.abs(a) ? b : a)
                .orElseThrow();
    }

    private static double rises(double[] meters) {
        double sum = 0;
        for (int i = 1; i < meters.length; i++) {
            sum += Math.max(0, meters[i] - meters[i - 1]);
        }
        return sum;
    }

    private static double[] smooth(double[] meters) {
        var sums = new double[meters.length + 1];
        for (int i = 0; i < meters.length; i++) {
            sums[i + 1] = sums[i] + meters[i];
        }
        var means = new double[meters.length];
        for (int i = 0; i < means.length; i++) {
            int half = Math.min(HALF_WINDOW, Math.min(i, means.length - 1 - i));
            means[i] = (sums[i + half + 1] - sums[i - half]) / (2 * half + 1);
        }
        return means;
    }
}
