package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * The pool of an activity; only swims have one.
 *
 * @param poolLength meters
 */
@JsonNaming(SnakeCaseStrategy.class)
public record PoolRow(@Nullable Double poolLength, @Nullable Double lengths) {}
