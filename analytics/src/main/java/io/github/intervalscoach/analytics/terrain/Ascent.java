package io.github.intervalscoach.analytics.terrain;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import java.util.List;

/**
 * Meters climbed and descended, jitter left out; and what plain adding-up of the recording would have said.
 *
 * <dl>
 *   <dt>Formula <dd>the sum of all rises (falls) of the smoothed {@link Altitude} from one turn to the next; a rise or
 *                   fall counts only when it exceeds a threshold: 2 m for a barometer, 10 m without one. Raw: the sum
 *                   of all differences between recorded samples
 *   <dt>Needs   <dd>an {@link Altitude}
 *   <dt>Edges   <dd>A flat course whose hills all stay below the threshold has 0 m. Read backwards, gain and loss
 *                   change places
 *   <dt>Source  <dd>Strava Support 216917087: smoothed, then rises above a threshold; the two thresholds are Strava's
 *                   as recalled
 *   <dt>Dispute <dd>there is no true value: it grows as the ruler shrinks. A raw gain of more than twice the smoothed
 *                   one is a noisy altimeter, not a hilly run
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param gainMeters meters climbed, m, at least 0
 * @param lossMeters meters descended, m, at least 0
 * @param rawGainMeters the same without smoothing and threshold, m, at least 0
 * @param rawLossMeters the same without smoothing and threshold, m, at least 0
 */
public record Ascent(double gainMeters, double lossMeters, double rawGainMeters, double rawLossMeters) {
    public static final MetricCard CARD = new MetricCard(
            "ascent",
            "meters",
            Evidence.D,
            List.of(
                    Source.checked("https://support.strava.com/hc/en-us/articles/216917087-Elevation-Gain"),
                    Source.recalled("Strava: thresholds of 2 m with and 10 m without a barometer")));

    /** What measured the altitude, and so what is noise. */
    public enum Altimeter {
        /** Air pressure: smooth over minutes. */
        BAROMETER(2),
        /** Satellites or a map. */
        GPS(10);

        private final double thresholdMeters;

        Altimeter(double thresholdMeters) {
            this.thresholdMeters = thresholdMeters;
        }
    }

    /** The ascent of a course. */
    public static MetricResult<Ascent> of(Altitude profile, Altimeter altimeter) {
        double[] heights = profile.heights();
        double[] raw = profile.track().altitudes();
        return MetricResult.of(
                new Ascent(
                        sum(heights, altimeter.thresholdMeters, 1),
                        sum(heights, altimeter.thresholdMeters, -1),
                        sum(raw, 0, 1),
                        sum(raw, 0, -1)),
                profile.basis());
    }

    /** The sum of what goes up ({@code sign} 1) or down (−1) between turns. */
    private static double sum(double[] heights, double threshold, int sign) {
        List<Integer> turns = Turns.of(heights, threshold);
        double sum = 0;
        for (int i = 1; i < turns.size(); i++) {
            sum += Math.max(0, sign * (heights[turns.get(i)] - heights[turns.get(i - 1)]));
        }
        return sum;
    }
}
