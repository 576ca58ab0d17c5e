package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Best efforts of one activity. */
public record EffortsRow(@Nullable List<@Nullable EffortRow> efforts) {

    /**
     * One of them.
     *
     * @param distance null for an effort over a time
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record EffortRow(
            @Nullable Double startIndex,
            @Nullable Double endIndex,
            @Nullable Double average,
            @Nullable Double duration,
            @Nullable Double distance) {}
}
