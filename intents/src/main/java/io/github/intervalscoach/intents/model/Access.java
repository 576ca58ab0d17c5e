package io.github.intervalscoach.intents.model;

/** What the key may do with an athlete's data. */
public enum Access {
    /** The service did not say; it is asked again by doing. */
    UNKNOWN,
    NONE,
    READ,
    WRITE
}
