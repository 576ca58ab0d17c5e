package io.github.intervalscoach.intents.model.gear;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What gear has done, counted afresh. */
public record GearTotals(
        OptionalDouble distanceMeters,
        OptionalDouble movingSeconds,
        OptionalDouble elapsedSeconds,
        OptionalInt activities) {}
