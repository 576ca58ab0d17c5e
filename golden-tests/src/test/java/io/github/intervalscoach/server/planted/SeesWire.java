package io.github.intervalscoach.server.planted;

import io.github.intervalscoach.intervals.wire.planted.WireRow;

/** Planted: the server sees no wire record. */
record SeesWire(WireRow row) {}
