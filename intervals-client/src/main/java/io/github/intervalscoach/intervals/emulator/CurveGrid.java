package io.github.intervalscoach.intervals.emulator;

import java.util.ArrayList;
import java.util.List;

/**
 * Where curves have points. The service's durations are dense early, and a ride of 45 minutes has 135 of them; which
 * they are was not recorded, so these are ours.
 */
final class CurveGrid {
    /** Durations, s. */
    static final List<Double> SECONDS = durations();

    /** Distances, m. */
    static final List<Double> METRES = distances();

    private CurveGrid() {}

    private static List<Double> durations() {
        var durations = new ArrayList<Double>();
        upTo(durations, 65, 1);
        upTo(durations, 180, 5);
        upTo(durations, 300, 10);
        upTo(durations, 600, 15);
        upTo(durations, 1_200, 60);
        upTo(durations, 7_200, 300);
        upTo(durations, 14_400, 600);
        upTo(durations, 86_400, 1_800);
        return List.copyOf(durations);
    }

    private static List<Double> distances() {
        var distances = new ArrayList<Double>();
        upTo(distances, 1_000, 100);
        upTo(distances, 3_000, 250);
        upTo(distances, 10_000, 500);
        upTo(distances, 50_000, 2_500);
        upTo(distances, 200_000, 10_000);
        distances.addAll(List.of(1_609.344, 3_218.688, 8_046.72, 16_093.44, 21_097.5, 42_195.0));
        return distances.stream().sorted().toList();
    }

    private static void upTo(List<Double> points, double last, double step) {
        double from = points.isEmpty() ? 0 : points.get(points.size() - 1);
        for (double point = from + step; point <= last; point += step) {
            points.add(point);
        }
    }
}
