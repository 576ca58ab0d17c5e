package io.github.intervalscoach.intents.plantraining.athlete;

/** How much a session matters to its week; the first goes last. */
public enum Priority {
    /** The week is for it. */
    KEY,
    SUPPORT,
    /** Easy time that makes the sum right. */
    FILLER
}
