package io.github.intervalscoach.analytics.planning;

/** What a part of a season is about. */
public enum Phase {
    /** Volume and endurance. */
    BASE,
    /** Threshold and above. */
    BUILD,
    /** What the race asks for. */
    SPECIFIC,
    /** Less of everything, as fast as before. */
    TAPER,
    /** The week that ends with the race. */
    RACE_WEEK
}
