package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the calendar.
 *
 * @param type the sport; null on notes
 * @param startDateLocal with a time, usually midnight
 * @param endDateLocal exclusive
 * @param icuIntensity percent
 * @param workoutDoc null when the text was not a workout
 * @param pairedActivityId not in the service's document, and sent by some accounts
 */
@JsonNaming(SnakeCaseStrategy.class)
public record EventRow(
        @Nullable WireId id,
        @Nullable String category,
        @Nullable String startDateLocal,
        @Nullable String endDateLocal,
        @Nullable String name,
        @Nullable String description,
        @Nullable String type,
        @Nullable Double movingTime,
        @Nullable Double distance,
        @Nullable Double icuTrainingLoad,
        @Nullable Double icuIntensity,
        @Nullable WorkoutDocRow workoutDoc,
        @Nullable WireId pairedActivityId) {}
