package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.Change;

/**
 * What happens to what a day or a week should add up to.
 *
 * @param loadPoints 0 or more
 * @param seconds 0 or more
 * @param distanceMeters 0 or more
 */
public record GoalsChange(Change<Integer> loadPoints, Change<Integer> seconds, Change<Double> distanceMeters) {
    /** Leaves every goal. */
    public static final GoalsChange NONE = new GoalsChange(Change.leave(), Change.leave(), Change.leave());

    public GoalsChange {
        Allowed.notNegative(loadPoints, "The load to reach");
        Allowed.notNegative(seconds, "The time to reach in seconds");
        Allowed.only(
                distanceMeters,
                meters -> meters >= 0 && Double.isFinite(meters),
                "The distance to reach in metres",
                "0 or more");
    }

    boolean clears() {
        return loadPoints instanceof Change.Clear
                || seconds instanceof Change.Clear
                || distanceMeters instanceof Change.Clear;
    }
}
