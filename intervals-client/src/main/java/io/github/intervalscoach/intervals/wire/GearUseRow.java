package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * Of an activity, what its gear has done.
 *
 * @param distance m, as is {@code icuDistance}
 */
@JsonNaming(SnakeCaseStrategy.class)
public record GearUseRow(
        @Nullable WireId icuAthleteId,
        @Nullable String startDateLocal,
        @Nullable Double distance,
        @Nullable Double icuDistance,
        @Nullable Double movingTime,
        @Nullable Double elapsedTime,
        @Nullable SetOn gear) {
    /** What it is set on. */
    public record SetOn(@Nullable WireId id) {}
}
