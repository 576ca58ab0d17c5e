package io.github.intervalscoach.intervals.emulator;

import io.github.intervalscoach.analytics.pace.BestEffort;
import io.github.intervalscoach.analytics.pace.BestSpeeds;
import io.github.intervalscoach.analytics.power.MeanMaximalCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The best of one activity at the points of the grid that it reaches.
 *
 * @param points by duration or distance, rising
 */
record BestCurve(List<Point> points) {
    /**
     * One best.
     *
     * @param at duration, s, or distance, m
     * @param value watts, bpm or seconds
     * @param startIndex first sample
     * @param endIndex the sample after the last
     */
    record Point(double at, double value, int startIndex, int endIndex) {}

    BestCurve {
        points = List.copyOf(points);
    }

    static BestCurve of(MeanMaximalCurve curve, Samples samples) {
        var points = new ArrayList<Point>();
        for (double at : CurveGrid.SECONDS) {
            int seconds = (int) at;
            if (seconds <= curve.longestSeconds()) {
                int start = curve.startSecond(seconds).orElseThrow();
                points.add(new Point(
                        at, curve.at(seconds).orElseThrow(), samples.indexAt(start), samples.indexAt(start + seconds)));
            }
        }
        return new BestCurve(points);
    }

    static BestCurve of(BestSpeeds speeds, Samples samples) {
        var points = new ArrayList<Point>();
        for (double at : CurveGrid.METRES) {
            Optional<BestEffort> best = speeds.fastest(at);
            if (best.isEmpty()) {
                break;
            }
            int start = samples.indexAt((int) best.get().startSecond());
            double end = best.get().startSecond() + best.get().seconds();
            points.add(new Point(at, best.get().seconds(), start, samples.indexAt((int) Math.ceil(end))));
        }
        return new BestCurve(points);
    }

    /** The same curve of an activity of which it saw the part from that sample on. */
    BestCurve shifted(int samples) {
        return new BestCurve(points.stream()
                .map(point -> new Point(point.at, point.value, point.startIndex + samples, point.endIndex + samples))
                .toList());
    }

    /** The best at exactly that point of the grid. */
    Optional<Point> at(double wanted) {
        return points.stream().filter(point -> point.at == wanted).findFirst();
    }
}
