package io.github.intervalscoach.intents.model.workout;

/** What holds for a step as a whole beside its targets. */
public enum Marker {
    /** The target moves evenly from its first end to its second. */
    RAMP,
    /** No resistance is set; a power target only says what to expect. */
    FREE_RIDE,
    /** As hard as possible. */
    MAX_EFFORT,
    /** The lap button ends the step; its extent is what to plan with. */
    LAP_PRESS,
    /** The device does not show power. */
    POWER_HIDDEN
}
