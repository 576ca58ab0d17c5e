package io.github.intervalscoach.intervals.wire;

import org.jspecify.annotations.Nullable;

/** How many of the listed entries were there to delete. */
public record ListedDeletionRow(@Nullable Double eventsDeleted) {}
