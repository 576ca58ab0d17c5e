package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** An activity, as little of it as the service sends. */
@JsonNaming(SnakeCaseStrategy.class)
public record CoveredActivityRow(
        @Nullable WireId id,
        @Nullable String startDateLocal,
        @Nullable String type,
        @Nullable String name) {}
