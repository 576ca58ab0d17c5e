package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workout of the library.
 *
 * @param type the sport
 * @param day from the plan's first, which is 0
 * @param icuIntensity percent
 */
@JsonNaming(SnakeCaseStrategy.class)
public record WorkoutRow(
        @Nullable WireId id,
        @Nullable WireId folderId,
        @Nullable Double day,
        @Nullable Double days,
        @Nullable Boolean forWeek,
        @Nullable String name,
        @Nullable String description,
        @Nullable String type,
        @Nullable String subType,
        @Nullable Double movingTime,
        @Nullable Double distance,
        @Nullable Double icuTrainingLoad,
        @Nullable Double icuIntensity,
        @Nullable WorkoutDocRow workoutDoc,
        @Nullable String target,
        @Nullable Boolean indoor,
        @Nullable Double joules,
        @Nullable Double carbsPerHour,
        @Nullable List<@Nullable String> tags,
        @Nullable Boolean hideFromAthlete,
        @Nullable String updated) {}
