package io.github.intervalscoach.intents.model.curve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The most power held for each duration.
 *
 * @param afterKilojoules work done before, when the curve is of tired legs
 * @param points by duration, shortest first; sparse where it is long
 * @param models fitted by the service
 */
public record PowerCurve(
        Optional<CurveWindow> window, OptionalDouble afterKilojoules, List<Point> points, List<PowerModel> models) {
    public PowerCurve {
        points = List.copyOf(points);
        models = List.copyOf(models);
    }

    /** The point at exactly {@code seconds}. */
    public Optional<Point> at(int seconds) {
        return points.stream().filter(point -> point.seconds() == seconds).findFirst();
    }

    /**
     * The best over one duration.
     *
     * @param activityId where it was done
     * @param relativeActivityId where the best relative to body mass was done, which may be another activity
     */
    public record Point(
            int seconds,
            double watts,
            Optional<String> activityId,
            OptionalDouble wattsPerKg,
            Optional<String> relativeActivityId) {}
}
