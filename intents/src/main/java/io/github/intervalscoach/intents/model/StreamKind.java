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
    TEMPERATURE_CELSIUS,
    /** W as recorded, before the service's corrections. */
    RAW_POWER_WATTS,
    /** Beats per minute as recorded; the other one is cut at the configured maximum. */
    RAW_HEART_RATE_BPM,
    /** Percent; uphill is above 0. */
    GRADE_PERCENT,
    /** Degrees north. */
    LATITUDE_DEGREES,
    /** Degrees east. */
    LONGITUDE_DEGREES,
    /** J left above threshold, as the service models it. */
    W_PRIME_BALANCE_JOULES,
    /** Scaling exponent of heart beat intervals, no unit; missing where the sensor's app could not tell. */
    DFA_ALPHA_1
}
