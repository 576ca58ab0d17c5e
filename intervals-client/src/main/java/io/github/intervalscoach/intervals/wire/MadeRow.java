package io.github.intervalscoach.intervals.wire;

import org.jspecify.annotations.Nullable;

/** Something new, of which no more than the id is of interest. */
public record MadeRow(@Nullable WireId id) {}
