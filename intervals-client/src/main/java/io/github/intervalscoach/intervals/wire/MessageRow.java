package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * A comment.
 *
 * @param deleted a time stamp once it was taken back
 */
@JsonNaming(SnakeCaseStrategy.class)
public record MessageRow(
        @Nullable WireId id,
        @Nullable WireId athleteId,
        @Nullable String name,
        @Nullable String created,
        @Nullable String content,
        @Nullable String deleted) {}
