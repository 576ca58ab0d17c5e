package io.github.intervalscoach.intents.model;

/** How a deletion ended; after either there is no such thing any more. */
public enum Deletion {
    DELETED,
    /** Nothing was there: it was never, or it went before. After a lost answer that is how a repeat ends. */
    WAS_NOT_THERE
}
