package io.github.intervalscoach.intents.managegear.answer;

/** How a reminder stands, the most pressing first. */
public enum DueState {
    DUE,
    /** Due all the same, but the athlete asked for quiet. */
    SNOOZED,
    SOON,
    FINE,
    /** Nobody counted. */
    CANNOT_SAY
}
