package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.Place;
import io.github.intervalscoach.intents.model.WorkoutTarget;

/**
 * What happens to the figures of a session. Where its text is a workout, the service computes duration, distance and
 * load itself: setting them beside it fights that.
 *
 * @param sport as the service names it; never cleared
 * @param movingSeconds 0 or more
 * @param distanceMeters 0 or more
 * @param loadPoints 0 or more
 */
public record SessionChange(
        Change<String> sport,
        Change<Integer> movingSeconds,
        Change<Double> distanceMeters,
        Change<Integer> loadPoints,
        Change<WorkoutTarget> target,
        Change<Place> place) {
    /** Leaves every figure. */
    public static final SessionChange NONE = new SessionChange(
            Change.leave(), Change.leave(), Change.leave(), Change.leave(), Change.leave(), Change.leave());

    public SessionChange {
        Allowed.neverCleared(sport, "A sport");
        Allowed.neverCleared(target, "A target");
        Allowed.neverCleared(place, "A place");
        Allowed.only(sport, text -> !text.isBlank(), "The sport", "named, such as Ride");
        Allowed.notNegative(movingSeconds, "The duration in seconds");
        Allowed.only(
                distanceMeters,
                meters -> meters >= 0 && Double.isFinite(meters),
                "The distance in metres",
                "0 or more");
        Allowed.notNegative(loadPoints, "The load");
        Allowed.only(target, wanted -> wanted != WorkoutTarget.UNKNOWN, "The target", "one the service knows");
    }

    /** Sets the sport. */
    public static SessionChange of(String sport) {
        return new SessionChange(
                Change.to(sport), Change.leave(), Change.leave(), Change.leave(), Change.leave(), Change.leave());
    }

    boolean setsSport() {
        return sport instanceof Change.Set;
    }

    boolean clears() {
        return movingSeconds instanceof Change.Clear
                || distanceMeters instanceof Change.Clear
                || loadPoints instanceof Change.Clear;
    }
}
