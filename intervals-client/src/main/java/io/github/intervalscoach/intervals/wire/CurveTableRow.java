package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best of each activity at the durations of {@code secs}.
 *
 * @param afterKj work done before
 */
@JsonNaming(SnakeCaseStrategy.class)
public record CurveTableRow(
        @Nullable Double afterKj,
        @Nullable List<@Nullable Double> secs,
        @Nullable List<@Nullable ActivityCurveRow> curves) {

    /** One activity; {@code watts} or {@code bpm}, as asked. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record ActivityCurveRow(
            @Nullable WireId id,
            @Nullable String startDateLocal,
            @Nullable Double weight,
            @Nullable List<@Nullable Double> watts,
            @Nullable List<@Nullable Double> bpm) {}
}
