package io.github.intervalscoach.intents.analyzetraining.answer;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Hypothesis;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Two sessions held side by side.
 *
 * @param partsBy reps, where both did the same plan, else thirds of the time
 * @param outputBy power, grade_adjusted_speed or speed; none where the two cannot be held against each other
 * @param session the one asked about
 * @param against the other
 * @param fadeChangePoints last part against first here, less the same there; below 0 it fell more here
 * @param differences here less there
 * @param causes of falling off, likeliest first; likely is not certain
 * @param cannotSay reasons that could not be looked at, and what is missing for it
 */
public record SideBySideSection(
        String partsBy,
        String outputBy,
        Side session,
        Side against,
        OptionalDouble fadeChangePoints,
        List<Difference> differences,
        List<Hypothesis> causes,
        List<String> cannotSay) {
    public SideBySideSection {
        differences = List.copyOf(differences);
        causes = List.copyOf(causes);
        cannotSay = List.copyOf(cannotSay);
    }

    /**
     * One of the two.
     *
     * @param carbohydrateGrams as logged; a logged 0 is 0, no log is absent
     * @param decouplingPercent absent where its gates are shut
     * @param loadBeforePoints load of the seven days before; absent when one of their loads is unknown
     * @param sleepBeforeSeconds the night before
     * @param fadePercent output of the last part against the first
     * @param fadeAsCoveredPercent the same without adjusting for the hills
     */
    public record Side(
            String id,
            LocalDateTime start,
            String nameAsWritten,
            String sport,
            OptionalInt movingSeconds,
            OptionalDouble distanceMeters,
            OptionalDouble loadPoints,
            OptionalDouble averageTemperatureCelsius,
            OptionalInt carbohydrateGrams,
            OptionalDouble decouplingPercent,
            OptionalDouble loadBeforePoints,
            OptionalInt sleepBeforeSeconds,
            OptionalDouble fadePercent,
            OptionalDouble fadeAsCoveredPercent,
            List<SidePart> parts) {
        public Side {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A third or a rep.
     *
     * @param number from 1
     * @param seconds recorded
     * @param climbMeters climbed in it, descents not taken off
     */
    public record SidePart(
            int number,
            int seconds,
            OptionalDouble meters,
            OptionalDouble powerWatts,
            OptionalDouble speedMetersPerSecond,
            OptionalDouble gradeAdjustedMetersPerSecond,
            OptionalDouble heartRateBpm,
            OptionalDouble climbMeters,
            OptionalDouble temperatureCelsius) {}

    /**
     * One quantity of both.
     *
     * @param noise change of the same session from one time to the next that means nothing
     * @param n sessions the noise was learnt from
     */
    public record Difference(
            String key,
            String unit,
            double here,
            double there,
            double change,
            OptionalDouble noise,
            int n,
            Reads reads) {}

    /** What a difference is worth. */
    public enum Reads {
        /** More than the same session scatters. */
        REAL,
        WITHIN_NOISE,
        /** Too few sessions like it to know its scatter. */
        CANNOT_SAY
    }
}
