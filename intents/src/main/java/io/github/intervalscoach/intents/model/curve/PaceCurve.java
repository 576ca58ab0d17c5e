package io.github.intervalscoach.intents.model.curve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The least time for each distance.
 *
 * @param points by distance, shortest first
 * @param models fitted by the service
 */
public record PaceCurve(Optional<CurveWindow> window, List<Point> points, List<SpeedModel> models) {
    public PaceCurve {
        points = List.copyOf(points);
        models = List.copyOf(models);
    }

    /**
     * The best over one distance.
     *
     * @param meters above 0
     * @param seconds above 0
     * @param activityId where it was done
     */
    public record Point(double meters, double seconds, Optional<String> activityId) {
        /** Speed over it. */
        public double metersPerSecond() {
            return meters / seconds;
        }
    }

    /**
     * Critical speed and what can be covered above it.
     *
     * @param fit share of the variation that is explained, 0 to 1
     */
    public record SpeedModel(
            OptionalDouble criticalMetersPerSecond, OptionalDouble reserveMeters, OptionalDouble fit) {}
}
