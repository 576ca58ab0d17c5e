package io.github.intervalscoach.intents.analyzetraining.answer;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the athlete logged about a session.
 *
 * @param rpe effort, 1 to 10
 * @param rpeReads the word for it
 * @param feel 1 strong to 5 weak
 * @param feelReads the word for it
 * @param carbohydrateGrams a logged 0 is not a missing log
 * @param carbohydrateGramsPerHour of time in motion
 */
public record SessionFeel(
        OptionalInt rpe,
        Optional<String> rpeReads,
        OptionalInt feel,
        Optional<String> feelReads,
        OptionalInt carbohydrateGrams,
        OptionalDouble carbohydrateGramsPerHour) {}
