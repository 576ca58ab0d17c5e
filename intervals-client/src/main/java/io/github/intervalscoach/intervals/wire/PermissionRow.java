package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * The part of an athlete that says what the caller may do.
 *
 * @param icuPermission {@code NONE}, {@code READ} or {@code WRITE}
 */
@JsonNaming(SnakeCaseStrategy.class)
public record PermissionRow(@Nullable String icuPermission) {}
