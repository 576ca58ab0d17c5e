package io.github.intervalscoach.intents.model.wellness;

/** Where in the cycle a day lies. */
public enum MenstrualPhase {
    PERIOD,
    FOLLICULAR,
    OVULATING,
    LUTEAL,
    NONE
}
