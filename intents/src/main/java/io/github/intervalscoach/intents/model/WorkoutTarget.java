package io.github.intervalscoach.intents.model;

/** What a planned session is steered by. */
public enum WorkoutTarget {
    /** Whatever its steps say. */
    AUTO,
    POWER,
    HEART_RATE,
    PACE,
    /** One newer than this program. */
    UNKNOWN
}
