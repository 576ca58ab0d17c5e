package io.github.intervalscoach.analytics.pace;

import java.util.Optional;

/**
 * Distance over time in one stretch of a session, straight between its points. A window of a given distance is shortest
 * in time, and one of a given time longest in distance, with one of its ends on a point; so only those are tried,
 * each end sliding along once.
 */
final class Odometer {
    private final double[] seconds;
    private final double[] meters;

    /** What was cut out before each point, s; added to a time it gives the second of the session. */
    private final double[] cut;

    /** At least one point; seconds rise and meters do not fall. */
    Odometer(double[] seconds, double[] meters, double[] cut) {
        this.seconds = seconds;
        this.meters = meters;
        this.cut = cut;
    }

    /** The fastest window over {@code distance}, m, at least 1; empty where the stretch is shorter. */
    Optional<BestEffort> fastest(double distance) {
        double start = Double.NaN;
        double best = Double.POSITIVE_INFINITY;
        int i = 0;
        for (int j = 1; j < meters.length; j++) {
            while (meters[j] - meters[i] >= distance) {
                // From point i to between j − 1 and j, since from i the distance was not covered before.
                double toHere = crossing(meters, seconds, j - 1, meters[i] + distance) - seconds[i];
                if (toHere < best) {
                    best = toHere;
                    start = seconds[i];
                }
                i++;
            }
            // From between i − 1 and i to point j.
            if (i > 0) {
                double from = crossing(meters, seconds, i - 1, meters[j] - distance);
                if (seconds[j] - from < best) {
                    best = seconds[j] - from;
                    start = from;
                }
            }
        }
        return best < Double.POSITIVE_INFINITY
                ? Optional.of(new BestEffort(distance, best, start + cutAt(start)))
                : Optional.empty();
    }

    /** The window of {@code time}, s, at least 1, that gets farthest; empty where the stretch is shorter. */
    Optional<BestEffort> farthest(double time) {
        double start = Double.NaN;
        double best = -1;
        int i = 0;
        for (int j = 1; j < seconds.length; j++) {
            while (seconds[j] - seconds[i] >= time) {
                double covered = crossing(seconds, meters, j - 1, seconds[i] + time) - meters[i];
                if (covered > best) {
                    best = covered;
                    start = seconds[i];
                }
                i++;
            }
            if (i > 0) {
                double covered = meters[j] - crossing(seconds, meters, i - 1, seconds[j] - time);
                if (covered > best) {
                    best = covered;
                    start = seconds[j] - time;
                }
            }
        }
        return best >= 0 ? Optional.of(new BestEffort(best, time, start + cutAt(start))) : Optional.empty();
    }

    /** Where between points {@code i} and {@code i + 1} the rising quantity {@code of} is {@code at}, read on the other. */
    private static double crossing(double[] of, double[] other, int i, double at) {
        return other[i] + (other[i + 1] - other[i]) * ((at - of[i]) / (of[i + 1] - of[i]));
    }

    private double cutAt(double time) {
        int i = 0;
        while (i + 1 < seconds.length && seconds[i + 1] <= time) {
            i++;
        }
        return cut[i];
    }
}
