package io.github.intervalscoach.intents.model;

/** What the key may do with an athlete's data. */
public enum Access {
    /** The service did not say. */
    UNKNOWN,
    NONE,
    READ,
    WRITE
}
