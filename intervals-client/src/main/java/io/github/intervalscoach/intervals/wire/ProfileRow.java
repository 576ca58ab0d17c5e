package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An athlete with what they prefer. The service also sends an API key, an address and tokens here: they are not read.
 */
@JsonNaming(SnakeCaseStrategy.class)
public record ProfileRow(
        @Nullable String icuDateOfBirth,
        @Nullable Boolean icuFormAsPercent,
        @Nullable Double icuMmpDays,
        @Nullable List<@Nullable AvailabilityRow> trainingAvailability,
        @Nullable List<@Nullable FactorRow> icuTypeSettings,
        @JsonProperty("sportSettings") @Nullable List<@Nullable ObjectNode> sportSettings,
        @Nullable List<@Nullable ObjectNode> customItems) {

    /**
     * A weekday.
     *
     * @param dayOfWeek 1 is Monday; Sunday is 7, or 0 where weeks are counted from it
     * @param maxTrainingTime s
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record AvailabilityRow(
            @Nullable Double dayOfWeek,
            @Nullable String trainingAvailability,
            @Nullable Double maxTrainingTime,
            @Nullable List<@Nullable String> canTrainSports) {}

    /** How much of a sport's load counts. */
    public record FactorRow(
            @Nullable String type,
            @Nullable Double ctlFactor,
            @Nullable Double atlFactor) {}
}
