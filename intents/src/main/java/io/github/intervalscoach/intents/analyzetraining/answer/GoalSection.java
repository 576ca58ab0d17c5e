package io.github.intervalscoach.intents.analyzetraining.answer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a goal is in reach, held against the athlete's own record.
 *
 * @param kind ftp, threshold_pace or fitness
 * @param unit of target, standing, required change and rises
 * @param daysAhead from today to the day
 * @param requiredChange target less where the athlete stands; 0 or less where it is reached
 * @param requiredPerMonth the same for 30 days
 * @param rises own changes over as many days; absent where none can be reckoned
 * @param likelyLow the level on the day at the lower quartile of own changes
 * @param likelyHigh the same at the upper quartile
 * @param dayAtBestRate when it would be reached if the best rate on record were held
 */
public record GoalSection(
        Verdict verdict,
        String kind,
        String unit,
        double target,
        LocalDate day,
        int daysAhead,
        Standing standing,
        OptionalDouble requiredChange,
        OptionalDouble requiredPerMonth,
        Optional<Rises> rises,
        OptionalDouble likelyLow,
        OptionalDouble likelyHigh,
        Optional<LocalDate> dayAtBestRate,
        Load load) {

    /** Held against the record. */
    public enum Verdict {
        /** Stands there already. */
        REACHED,
        /** A quarter of own stretches brought as much. */
        IN_REACH,
        /** The best stretch brought as much, few others did. */
        EDGE_OF_HISTORY,
        /** No stretch on record brought as much. */
        BEYOND_RECORD,
        /** Too little on record. */
        CANNOT_SAY
    }

    /**
     * Where the athlete stands.
     *
     * @param set the threshold in the settings
     * @param current as estimated, or as set where nothing is estimated
     * @param low least of the last 28 days
     * @param high most of the last 28 days
     * @param days of the last 28 that are known
     * @param bestTwentyMinutesWatts of the last twelve weeks
     */
    public record Standing(
            OptionalDouble set,
            OptionalDouble current,
            OptionalDouble low,
            OptionalDouble high,
            int days,
            OptionalDouble bestTwentyMinutesWatts) {}

    /**
     * Own changes over stretches of as many days, four weeks apart.
     *
     * @param windows how many, overlapping
     * @param apart how many that do not overlap
     */
    public record Rises(
            int windows,
            int apart,
            double best,
            LocalDate bestFrom,
            LocalDate bestTo,
            double median,
            double lowerQuartile,
            double upperQuartile) {}

    /**
     * Load of all sports, points a week.
     *
     * @param now of the last 28 days
     * @param atBest in the stretch with the best change
     * @param planned from tomorrow to the last planned session
     * @param plannedTo that session's day
     * @param neededForFitness the same every week, where the goal is fitness
     */
    public record Load(
            OptionalDouble now,
            OptionalDouble nowHours,
            OptionalDouble atBest,
            OptionalDouble atBestHours,
            OptionalDouble planned,
            Optional<LocalDate> plannedTo,
            OptionalDouble neededForFitness,
            OptionalDouble neededHours) {}
}
