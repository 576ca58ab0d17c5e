package io.github.intervalscoach.intents.manageprofile;

/** What is to be done with the profile; so far everything reads. */
public enum Action {
    /** Thresholds, zones, units and fields as set. */
    STANDARD,
    /** Raise a threshold, keep it, or test it. */
    EVIDENCE,
    /** What the data can answer. */
    CAPABILITY
}
