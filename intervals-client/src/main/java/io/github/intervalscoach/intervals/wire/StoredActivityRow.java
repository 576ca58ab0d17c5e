package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of an activity that can be changed. */
@JsonNaming(SnakeCaseStrategy.class)
public record StoredActivityRow(
        @Nullable WireId id,
        @Nullable WireId icuAthleteId,
        @Nullable String startDateLocal,
        @Nullable String name,
        @Nullable String description,
        @Nullable String type,
        @Nullable List<@Nullable String> tags,
        @Nullable Double movingTime,
        @Nullable Double distance,
        @Nullable Double icuDistance,
        @Nullable Double icuTrainingLoad,
        @Nullable Double icuRpe,
        @Nullable Double feel,
        @Nullable Double carbsIngested,
        @Nullable GearRow gear,
        @Nullable WireId pairedEventId,
        @Nullable WireId externalId,
        @Nullable Boolean race,
        @Nullable Boolean commute,
        @Nullable Boolean trainer,
        @Nullable Double totalElevationGain,
        @Nullable String source) {

    /** What was used; here it has no name. */
    public record GearRow(@Nullable WireId id) {}
}
