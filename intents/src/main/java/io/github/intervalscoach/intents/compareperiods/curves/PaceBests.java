package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import io.github.intervalscoach.intents.rules.ProfileRules;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/** The least time over a distance in some days; the service's curve is one of distances, not of durations. */
record PaceBests(Sessions sessions, CurveSet<PaceCurve> curves) {
    /** A curve is drawn at some distances only; nearer than this is the same. */
    private static final double SAME_DISTANCE = 0.02;

    /** A race is all-out over its own distance, not over each part of it. */
    private static final double MOST_OF_IT = 0.9;

    Optional<Best> best(double meters, DateRange days) {
        return point(meters, days).map(point -> {
            Optional<Activity> session = point.activityId().flatMap(id -> sessions.find(id, days));
            return new Best(
                    point.metersPerSecond(),
                    session.map(Activity::day),
                    session.map(Activity::id),
                    OptionalDouble.empty(),
                    session.map(activity -> tried(point, activity)).orElse(Tried.NO_YARDSTICK));
        });
    }

    Optional<PaceCurve.Point> point(double meters, DateRange days) {
        return curves.find(new CurveSpan.Between(days))
                .flatMap(curve -> curve.points().stream()
                        .filter(point -> Math.abs(point.meters() - meters) <= SAME_DISTANCE * meters)
                        .min(Comparator.comparingDouble(point -> Math.abs(point.meters() - meters))));
    }

    private Tried tried(PaceCurve.Point point, Activity activity) {
        OptionalDouble distance = activity.volume().distanceMeters();
        if (activity.race() && distance.isPresent() && point.meters() >= MOST_OF_IT * distance.getAsDouble()) {
            return Tried.ALL_OUT;
        }
        OptionalDouble threshold = sessions.thresholdSpeed(activity);
        if (!isSustained(point) || threshold.isEmpty()) {
            return Tried.NO_YARDSTICK;
        }
        return point.metersPerSecond() >= ProfileRules.MAXIMAL_PACE * threshold.getAsDouble()
                ? Tried.ALL_OUT
                : Tried.NOT_SHOWN;
    }

    /** Whether threshold speed predicts such an effort; the yardstick is a runner's. */
    static boolean isSustained(PaceCurve.Point point) {
        return point.seconds() >= ProfileRules.MAXIMAL_LEAST_RUN_SECONDS
                && point.seconds() <= ProfileRules.MAXIMAL_MOST_RUN_SECONDS;
    }
}
