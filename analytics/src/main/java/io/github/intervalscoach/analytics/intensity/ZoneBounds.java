package io.github.intervalscoach.analytics.intensity;

import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where zones begin and how a sample finds its own. Tools differ in all three rules, and so do their zone times.
 *
 * @param lower lower bound of each zone, finite and rising, in the unit of the samples; at least one
 * @param edge which zone a sample on a bound belongs to
 * @param zeros what a sample of 0 says
 * @param smoothing what is done to the samples first
 */
public record ZoneBounds(List<Double> lower, Edge edge, Zeros zeros, Smoothing smoothing) {

    /** Which zone a sample on a bound belongs to. */
    public enum Edge {
        /** The zone above: Z2 from 150 W has 150 W. The default. */
        LOWER_INCLUSIVE,
        /**
         * The zone below, except that the lowest bound belongs to the lowest zone: Z1 to 150 W has 150 W. So does
         * Intervals.icu, whose zones have inclusive tops, and the sweatpy library.
         */
        UPPER_INCLUSIVE
    }

    /** What a sample of 0 says. */
    public enum Zeros {
        /** Nothing was done: coasting is in the lowest zone. */
        COUNT,
        /** The sensor was lost: no heart beats 0 times. */
        MISSING
    }

    /** What is done to the samples first. It moves much time out of the highest zones of power. */
    public enum Smoothing {
        /** Nothing. */
        NONE,
        /** The mean of the last 30 s stands for each sample. */
        THIRTY_SECONDS
    }

    public ZoneBounds {
        lower = List.copyOf(lower);
        if (lower.isEmpty()) {
            throw new IllegalArgumentException("zones need at least one lower bound");
        }
        for (int i = 0; i < lower.size(); i++) {
            boolean rises = i == 0 || lower.get(i) > lower.get(i - 1);
            if (!rises || !Double.isFinite(lower.get(i))) {
                throw new IllegalArgumentException(
                        "lower bounds must be finite and rise, were " + lower + ". Maybe they are upper bounds?");
            }
        }
    }

    /** Zones of power, W: coasting counts, so the lowest bound is 0. */
    public static ZoneBounds ofPower(List<Double> lowerWatts) {
        var bounds = new ZoneBounds(lowerWatts, Edge.LOWER_INCLUSIVE, Zeros.COUNT, Smoothing.NONE);
        if (bounds.lower.get(0) != 0) {
            throw new IllegalArgumentException(
                    "zone 1 of power starts at 0 W, was " + lowerWatts + ". Maybe the bounds are upper bounds?");
        }
        return bounds;
    }

    /** Zones of heart rate, bpm: 0 is a lost sensor. */
    public static ZoneBounds ofHeartRate(List<Double> lowerBpm) {
        return new ZoneBounds(lowerBpm, Edge.LOWER_INCLUSIVE, Zeros.MISSING, Smoothing.NONE);
    }

    /** The same zones, with bounds that belong to {@code other}. */
    public ZoneBounds edge(Edge other) {
        return new ZoneBounds(lower, other, zeros, smoothing);
    }

    /** The same zones, of samples that were changed by {@code other} first. */
    public ZoneBounds smoothing(Smoothing other) {
        return new ZoneBounds(lower, edge, zeros, other);
    }

    /** How many zones. */
    public int zones() {
        return lower.size();
    }

    /** The zone of {@code value}, 1 the lowest; 0 below the lowest bound. */
    public int zone(double value) {
        int zone = 0;
        while (zone < lower.size() && reaches(value, zone)) {
            zone++;
        }
        return zone;
    }

    private boolean reaches(double value, int zone) {
        double bound = lower.get(zone);
        return (edge == Edge.LOWER_INCLUSIVE || zone == 0) ? value >= bound : value > bound;
    }

    /** The samples that say something; the others are missing. */
    SampleStream counting(SampleStream samples) {
        if (zeros == Zeros.COUNT) {
            return samples;
        }
        double[] values = Arrays.stream(samples.toArray())
                .map(v -> v == 0 ? Double.NaN : v)
                .toArray();
        return SampleStream.at(samples.toSeconds(), values);
    }

    /** The rules' name in a basis. */
    String variant() {
        String name = edge.name().toLowerCase(Locale.ROOT);
        return smoothing == Smoothing.NONE ? name : name + "_smoothed_30s";
    }
}
