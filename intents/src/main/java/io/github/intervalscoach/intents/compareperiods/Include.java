package io.github.intervalscoach.intents.compareperiods;

/** What to add beyond the default answer. */
public enum Include {
    /** Every night and rating, not only what differs. */
    WELLNESS,
    /** Load, time and distance of each sport. */
    SPORTS,
    /** Each session with its id. */
    SESSIONS,
    /** Bests by power, pace and heart rate. */
    CURVES,
    /** Power lost after work. */
    DURABILITY
}
