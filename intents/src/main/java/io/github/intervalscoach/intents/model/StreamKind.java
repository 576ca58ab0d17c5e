package io.github.intervalscoach.intents.model;

/** The recorded quantities the intents read, each with its unit. */
public enum StreamKind {
    /** W. */
    POWER_WATTS,
    /** Beats per minute. */
    HEART_RATE_BPM,
    /** Revolutions per minute; of one leg when running. */
    CADENCE_RPM,
    /** m/s. */
    SPEED_METERS_PER_SECOND,
    /** m/s on the flat for the same effort. */
    GRADE_ADJUSTED_SPEED_METERS_PER_SECOND,
    /** m from the start. */
    DISTANCE_METERS,
    /** m above sea level. */
    ALTITUDE_METERS,
    /** °C. */
    TEMPERATURE_CELSIUS
}
