package io.github.intervalscoach.intents.analyzetraining.answer;

import java.util.OptionalDouble;

/**
 * One climb, in the order they were climbed.
 *
 * @param startMeters from the start of the session
 * @param category uncategorized, four, three, two, one or hors
 * @param ascentMetersPerHour VAM
 * @param powerWatts mean
 * @param heartRateBpm mean
 */
public record ClimbDone(
        double startMeters,
        double lengthMeters,
        double gainMeters,
        double gradientPercent,
        String category,
        int seconds,
        double ascentMetersPerHour,
        OptionalDouble powerWatts,
        OptionalDouble heartRateBpm) {}
