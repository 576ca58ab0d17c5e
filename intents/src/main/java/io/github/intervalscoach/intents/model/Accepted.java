package io.github.intervalscoach.intents.model;

/** The service said yes and nothing that could be relied on: what it made of it has to be read. */
public enum Accepted {
    ACCEPTED
}
