package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gear.
 *
 * @param retired a date; null or empty while in use
 * @param distance m
 * @param time s, moving unless {@code useElapsedTime}
 */
@JsonNaming(SnakeCaseStrategy.class)
public record GearRow(
        @Nullable WireId id,
        @Nullable String type,
        @Nullable String name,
        @Nullable String purchased,
        @Nullable String retired,
        @Nullable String notes,
        @Nullable Double distance,
        @Nullable Double time,
        @Nullable Double activities,
        @Nullable Boolean useElapsedTime,
        @Nullable Boolean component,
        @Nullable List<@Nullable WireId> componentIds,
        @Nullable List<@Nullable ReminderRow> reminders) {

    /**
     * A reminder: limits, what was used of them, and what the gear had done when counting started.
     *
     * @param distance m
     * @param time s
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record ReminderRow(
            @Nullable WireId id,
            @Nullable String name,
            @Nullable Double distance,
            @Nullable Double time,
            @Nullable Double activities,
            @Nullable Double days,
            @Nullable Double distanceUsed,
            @Nullable Double timeUsed,
            @Nullable Double activitiesUsed,
            @Nullable Double daysUsed,
            @Nullable Double startingDistance,
            @Nullable Double startingTime,
            @Nullable Double startingActivities,
            @Nullable String lastReset,
            @Nullable String snoozedUntil) {}

    /** What gear has done, counted afresh. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record TotalsRow(
            @Nullable Double distance,
            @Nullable Double movingTime,
            @Nullable Double elapsedTime,
            @Nullable Double activities) {}
}
