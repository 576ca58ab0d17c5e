package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder or a plan of the library. What lets a stranger in, its share token, is not read. */
@JsonNaming(SnakeCaseStrategy.class)
public record FolderRow(
        @Nullable WireId id,
        @Nullable String type,
        @Nullable String name,
        @Nullable String description,
        @Nullable String blurb,
        @Nullable String visibility,
        @Nullable List<@Nullable WorkoutRow> children,
        @Nullable Double numWorkouts,
        @Nullable String startDateLocal,
        @Nullable Double durationWeeks,
        @Nullable Double hoursPerWeekMin,
        @Nullable Double hoursPerWeekMax,
        @Nullable Double startingCtl,
        @Nullable Double startingAtl,
        @Nullable List<@Nullable String> activityTypes,
        @Nullable Boolean readOnlyWorkouts,
        @JsonProperty("canEdit") @Nullable Boolean canEdit,
        @JsonProperty("sharedWithCount") @Nullable Double sharedWithCount) {}
