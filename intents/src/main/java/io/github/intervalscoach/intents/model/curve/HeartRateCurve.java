package io.github.intervalscoach.intents.model.curve;

import java.util.List;
import java.util.Optional;

/**
 * The highest heart rate held for each duration. Its peak is no maximum: readings above the configured maximum were
 * cut when the activity came in.
 *
 * @param points by duration, shortest first
 */
public record HeartRateCurve(Optional<CurveWindow> window, List<Point> points) {
    public HeartRateCurve {
        points = List.copyOf(points);
    }

    /** The point at exactly {@code seconds}. */
    public Optional<Point> at(int seconds) {
        return points.stream().filter(point -> point.seconds() == seconds).findFirst();
    }

    /**
     * The highest over one duration.
     *
     * @param activityId where it was seen
     */
    public record Point(int seconds, double bpm, Optional<String> activityId) {}
}
