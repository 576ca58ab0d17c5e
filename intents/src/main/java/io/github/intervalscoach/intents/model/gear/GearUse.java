package io.github.intervalscoach.intents.model.gear;

import java.time.LocalDate;
import java.util.OptionalDouble;

/** What one session did with the gear that it is set on. */
public record GearUse(
        String gearId,
        LocalDate day,
        OptionalDouble distanceMeters,
        OptionalDouble movingSeconds,
        OptionalDouble elapsedSeconds) {}
