package io.github.intervalscoach.intervals.wire.planted;

/** Planted: a wire record for {@code server.planted} to see. */
public record WireRow(int value) {}
