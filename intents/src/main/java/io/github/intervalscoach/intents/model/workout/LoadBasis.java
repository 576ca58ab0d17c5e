package io.github.intervalscoach.intents.model.workout;

/** What a planned load was reckoned from. */
public enum LoadBasis {
    POWER,
    PACE,
    /** By a formula that the service describes but nobody has checked against its figures. */
    HEART_RATE
}
