package io.github.intervalscoach.analytics.terrain;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.series.SamplePairs;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.Arrays;

/** Where the athlete was when: distance and altitude at the seconds where both are known; distance never falls. */
final class Track {
    /** Shorter than this there is no gradient, m. */
    static final double SHORTEST = 10;

    /** A counter of distance that falls by more has started again, m (house rule). */
    private static final double JITTER = 10;

    /** From below the Dead Sea to above Everest. */
    private static final ValueDomain ALTITUDE = new ValueDomain("altitude", -500, 9_000, "meters");

    private final int[] seconds;
    private final double[] meters;
    private final double[] altitudes;
    private final Basis basis;

    private Track(SamplePairs pairs, Basis basis) {
        this.basis = basis;
        this.seconds = new int[pairs.size()];
        this.meters = new double[pairs.size()];
        this.altitudes = new double[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            seconds[i] = pairs.second(i);
            meters[i] = pairs.left(i);
            altitudes[i] = pairs.right(i);
        }
    }

    static MetricResult<Track> of(SampleStream altitudeMeters, SampleStream distanceMeters) {
        var outside = ALTITUDE.firstOutside(altitudeMeters);
        if (outside.isPresent()) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, outside.get());
        }
        return distanceMeters
                .neverFalling(ValueDomain.DISTANCE, JITTER)
                .flatMap(distance -> of(
                        SamplePairs.of(distance, altitudeMeters),
                        Math.max(altitudeMeters.samples(), distanceMeters.samples())));
    }

    private static MetricResult<Track> of(SamplePairs pairs, int samples) {
        double length = pairs.size() == 0 ? 0 : pairs.left(pairs.size() - 1) - pairs.left(0);
        return length < SHORTEST
                ? MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap("distance", SHORTEST, length, "meters"))
                : whole(pairs, Basis.of(pairs.size(), samples).toldIfPartial());
    }

    private static MetricResult<Track> whole(SamplePairs pairs, Basis basis) {
        return MetricResult.of(new Track(pairs, basis), basis);
    }

    /** Altitude over distance, m over m; where the athlete stood still, the mean of what was read there. */
    Polyline profile() {
        var x = new double[meters.length];
        var y = new double[meters.length];
        int n = 0;
        int from = 0;
        while (from < meters.length) {
            int to = from;
            while (to < meters.length && meters[to] == meters[from]) {
                y[n] += altitudes[to++];
            }
            x[n] = meters[from];
            y[n++] /= to - from;
            from = to;
        }
        return new Polyline(Arrays.copyOf(x, n), Arrays.copyOf(y, n));
    }

    /** Samples with altitude and distance, of all. */
    Basis basis() {
        return basis;
    }

    /** Altitudes as recorded, m. */
    double[] altitudes() {
        return altitudes.clone();
    }

    /** Seconds since the start, one for each recorded position. */
    int[] seconds() {
        return seconds.clone();
    }

    /** Distances since the start, m, one for each recorded position. */
    double[] meters() {
        return meters.clone();
    }

    /** When the athlete first came to {@code position}, m, seconds since the start. */
    double reachedAt(double position) {
        int after = 0;
        while (meters[after] < position) {
            after++;
        }
        return after == 0 ? seconds[0] : timeBetween(after - 1, position);
    }

    /** When the athlete last was at {@code position}, m, seconds since the start. */
    double leftAt(double position) {
        int before = meters.length - 1;
        while (meters[before] > position) {
            before--;
        }
        return before == meters.length - 1 ? seconds[before] : timeBetween(before, position);
    }

    private double timeBetween(int i, double position) {
        double share = (position - meters[i]) / (meters[i + 1] - meters[i]);
        return seconds[i] + share * (seconds[i + 1] - seconds[i]);
    }
}
