package io.github.intervalscoach.intents.model;

/** Where a session is meant to be done. */
public enum Place {
    INDOORS,
    OUTDOORS
}
