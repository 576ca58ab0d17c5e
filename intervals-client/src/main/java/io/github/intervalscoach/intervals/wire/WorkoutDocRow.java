package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The service's parse of a workout text. */
public record WorkoutDocRow(@Nullable List<@Nullable StepRow> steps) {

    /**
     * A step, or a block of repeated steps.
     *
     * @param duration s
     * @param distance m
     * @param untilLapPress its length is a guess: the athlete ends it
     * @param intensity {@code active}, {@code rest}, {@code warmup}, {@code cooldown}, {@code recovery} …
     * @param resolvedPower W, when the service was asked to resolve; likewise bpm and m/s
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record StepRow(
            @Nullable String text,
            @Nullable Double duration,
            @Nullable Double distance,
            @Nullable Double reps,
            @Nullable List<@Nullable StepRow> steps,
            @Nullable Boolean warmup,
            @Nullable Boolean cooldown,
            @Nullable Boolean ramp,
            @Nullable Boolean untilLapPress,
            @Nullable String intensity,
            @Nullable TargetRow power,
            @Nullable TargetRow hr,
            @JsonProperty("_power") @Nullable TargetRow resolvedPower,
            @JsonProperty("_hr") @Nullable TargetRow resolvedHr,
            @JsonProperty("_pace") @Nullable TargetRow resolvedPace) {}

    /** One value, or a band. */
    public record TargetRow(
            @Nullable Double value,
            @Nullable Double start,
            @Nullable Double end,
            @Nullable String units) {}
}
