package io.github.intervalscoach.intervals.wire;

import org.jspecify.annotations.Nullable;

/** A bucket; the service's document describes another shape, which never comes. */
public record HistogramRow(
        @Nullable Double min,
        @Nullable Double max,
        @Nullable Double secs) {}
