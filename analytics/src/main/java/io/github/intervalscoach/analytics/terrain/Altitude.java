package io.github.intervalscoach.analytics.terrain;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The profile of a course: altitude over distance, with the jitter of the altimeter smoothed away.
 *
 * <dl>
 *   <dt>Formula <dd>{@code DISTANCE_WINDOW}: the mean altitude over the 30 m around each point, the line between
 *                   samples being straight. {@code SAVITZKY_GOLAY}: a parabola through nine points 5 m apart, by least
 *                   squares. Towards either end the window shrinks and stays symmetric, so that the ends keep their
 *                   altitude and a straight slope stays as it is
 *   <dt>Needs   <dd>altitude and distance at common seconds over at least 10 m
 *   <dt>Edges   <dd>Standing still counts once, with the mean of what was read there. A distance that falls by up to 10
 *                   m is held, by more refused, as are altitudes outside −500 to 9000 m. Where altitude is missing the
 *                   line is straight, with {@link io.github.intervalscoach.analytics.Caveat#PARTIAL_COVERAGE} below 95
 *                   %
 *   <dt>Source  <dd>window of 20 to 40 m: convention (recalled); Savitzky and Golay 1964, Anal Chem 36:1627 (recalled)
 *   <dt>Dispute <dd>every tool smooths differently and says little about it; ascent differs by tens of percent for that
 *                   reason
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Altitude {
    public static final MetricCard CARD = new MetricCard(
            "altitude_profile",
            "meters",
            Evidence.D,
            List.of(
                    Source.definition("mean over a window of distance, 20 to 40 m by convention"),
                    Source.recalled("Savitzky and Golay 1964, Anal Chem 36:1627")));

    /** The profile is kept at points about this far apart, m, never closer (house rule). */
    private static final double SPACING = 5;

    /** Half of the window, m: 30 m in all, the middle of the conventional 20 to 40 m (house rule). */
    private static final double REACH = 15;

    /** Points on either side of the parabola: nine in all, 40 m. */
    private static final int SIDE = 4;

    /** How the profile is smoothed. */
    public enum Smoothing {
        /** The mean over a window of distance. */
        DISTANCE_WINDOW,
        /** A moving parabola, which keeps crests and dips a little sharper. */
        SAVITZKY_GOLAY
    }

    private final Track track;
    private final double spacing;
    private final double[] heights;
    private final Polyline line;
    private final Basis basis;

    private Altitude(Track track, Smoothing smoothing) {
        var raw = track.profile();
        double length = raw.last() - raw.first();
        var positions = new double[(int) (length / SPACING) + 1];
        this.track = track;
        this.spacing = length / (positions.length - 1);
        Arrays.setAll(positions, i -> i == positions.length - 1 ? raw.last() : raw.first() + i * spacing);
        this.heights = smoothing == Smoothing.DISTANCE_WINDOW ? means(raw, positions) : parabolas(raw, positions);
        this.line = new Polyline(positions, heights);
        this.basis = track.basis().variant(smoothing.name().toLowerCase(Locale.ROOT));
    }

    /** The profile of a session; distance counts from its start. */
    public static MetricResult<Altitude> of(
            SampleStream altitudeMeters, SampleStream distanceMeters, Smoothing smoothing) {
        return Track.of(altitudeMeters, distanceMeters).flatMap(track -> {
            var profile = new Altitude(track, smoothing);
            return MetricResult.of(profile, profile.basis);
        });
    }

    private static double[] means(Polyline raw, double[] positions) {
        return Arrays.stream(positions)
                .map(x -> raw.mean(x, Math.min(REACH, Math.min(x - raw.first(), raw.last() - x))))
                .toArray();
    }

    private static double[] parabolas(Polyline raw, double[] positions) {
        double[] sampled = Arrays.stream(positions).map(raw::at).toArray();
        var smoothed = new double[sampled.length];
        for (int i = 0; i < sampled.length; i++) {
            int side = Math.min(SIDE, Math.min(i, sampled.length - 1 - i));
            for (int j = -side; j <= side; j++) {
                smoothed[i] += savitzkyGolay(side, j) * sampled[i + j];
            }
        }
        return smoothed;
    }

    /** The weight of the point {@code j} steps off in the least-squares parabola through {@code side} points each way. */
    private static double savitzkyGolay(int side, int j) {
        double m = side;
        return 3 * (3 * m * m + 3 * m - 1 - 5.0 * j * j) / ((2 * m + 3) * (2 * m + 1) * (2 * m - 1));
    }

    /** Where the profile starts, m since the start of the session. */
    public double firstMeter() {
        return line.first();
    }

    /** Where the profile ends, m since the start of the session. */
    public double lastMeter() {
        return line.last();
    }

    /** The smoothed altitude at {@code meter} since the start of the session, m; held beyond the ends. */
    public double at(double meter) {
        return line.at(Math.max(line.first(), Math.min(line.last(), meter)));
    }

    /** Samples with altitude and distance, of all; with the smoothing's name. */
    public Basis basis() {
        return basis;
    }

    Track track() {
        return track;
    }

    /** Distance from one point of {@link #heights} to the next, m, at least 5. */
    double spacing() {
        return spacing;
    }

    /** The smoothed altitudes from the first meter to the last, m, at even spacing; at least three. */
    double[] heights() {
        return heights.clone();
    }

    @Override
    public String toString() {
        return "profile from " + line.first() + " to " + line.last() + " m";
    }
}
