package io.github.intervalscoach.intents.model.workout;

/** What a device is told the step is. It sets neither duration nor target. */
public enum StepKind {
    /** Nothing is said. */
    UNMARKED,
    WARM_UP,
    ACTIVE,
    REST,
    RECOVERY,
    COOL_DOWN,
    INTERVAL,
    OTHER,
    AUTO
}
