package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
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
 * @param icuCtl projected, on sessions
 * @param maxTrainingTime s
 * @param planApplied set on what a plan put there
 * @param planName not in the service's document
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
        @Nullable String subType,
        @Nullable Double movingTime,
        @Nullable Double distance,
        @Nullable Double icuTrainingLoad,
        @Nullable Double icuIntensity,
        @Nullable WorkoutDocRow workoutDoc,
        @Nullable WireId pairedActivityId,
        @Nullable String target,
        @Nullable Boolean indoor,
        @Nullable Double joules,
        @Nullable Double carbsPerHour,
        @Nullable Boolean forWeek,
        @Nullable Double loadTarget,
        @Nullable Double timeTarget,
        @Nullable Double distanceTarget,
        @Nullable String trainingAvailability,
        @Nullable Double maxTrainingTime,
        @Nullable List<@Nullable String> canTrainSports,
        @Nullable Double icuCtl,
        @Nullable Double icuAtl,
        @Nullable Double ctlDays,
        @Nullable Double atlDays,
        @Nullable Double icuFtp,
        @Nullable Double wPrime,
        @Nullable Double pMax,
        @Nullable String uid,
        @Nullable WireId externalId,
        @Nullable WireId createdById,
        @Nullable WireId planFolderId,
        @Nullable WireId planWorkoutId,
        @Nullable String planName,
        @Nullable String planApplied,
        @Nullable WireId sharedEventId,
        @Nullable String updated,
        @Nullable List<@Nullable String> tags,
        @Nullable String color,
        @Nullable Boolean hideFromAthlete,
        @Nullable Boolean athleteCannotEdit,
        @Nullable Boolean structureReadOnly,
        @Nullable Boolean showAsNote,
        @Nullable Boolean notOnFitnessChart,
        @Nullable List<@Nullable PushErrorRow> pushErrors) {

    /** A device service did not take it. */
    public record PushErrorRow(
            @Nullable String service,
            @Nullable String message,
            @Nullable String date) {}
}
