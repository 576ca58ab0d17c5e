package io.github.intervalscoach.intents.model.gear;

/** What a reminder counts. */
public enum Limit {
    DISTANCE_METERS,
    TIME_SECONDS,
    ACTIVITIES,
    DAYS
}
