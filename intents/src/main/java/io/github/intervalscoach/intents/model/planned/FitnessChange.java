package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.Change;

/**
 * What happens to what an entry says about the fitness model; the service looks at it only on entries made for that.
 *
 * @param ftpWatts above 0, of {@code SET_EFTP}
 * @param fitnessDays time constant, above 0
 * @param fatigueDays time constant, above 0
 * @param fitness load points a day, of {@code SET_FITNESS}
 * @param fatigue load points a day, of {@code SET_FITNESS}
 */
public record FitnessChange(
        Change<Integer> ftpWatts,
        Change<Integer> fitnessDays,
        Change<Integer> fatigueDays,
        Change<Double> fitness,
        Change<Double> fatigue) {
    /** Leaves it as it is. */
    public static final FitnessChange NONE =
            new FitnessChange(Change.leave(), Change.leave(), Change.leave(), Change.leave(), Change.leave());

    public FitnessChange {
        Allowed.only(ftpWatts, watts -> watts > 0, "The threshold power in watts", "above 0");
        Allowed.only(fitnessDays, days -> days > 0, "The days of fitness", "above 0");
        Allowed.only(fatigueDays, days -> days > 0, "The days of fatigue", "above 0");
        Allowed.only(fitness, FitnessChange::isLoad, "The fitness", "0 or more");
        Allowed.only(fatigue, FitnessChange::isLoad, "The fatigue", "0 or more");
    }

    private static boolean isLoad(double points) {
        return points >= 0 && Double.isFinite(points);
    }

    boolean clears() {
        return ftpWatts instanceof Change.Clear
                || fitnessDays instanceof Change.Clear
                || fatigueDays instanceof Change.Clear
                || fitness instanceof Change.Clear
                || fatigue instanceof Change.Clear;
    }
}
