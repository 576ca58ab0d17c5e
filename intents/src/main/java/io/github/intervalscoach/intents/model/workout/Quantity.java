package io.github.intervalscoach.intents.model.workout;

/** What a target is about. A step has at most one target for each. */
public enum Quantity {
    POWER,
    HEART_RATE,
    PACE
}
