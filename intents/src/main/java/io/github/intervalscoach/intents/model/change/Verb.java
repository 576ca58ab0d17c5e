package io.github.intervalscoach.intents.model.change;

/** What is done to a thing. */
public enum Verb {
    CREATE,
    UPDATE,
    DELETE
}
