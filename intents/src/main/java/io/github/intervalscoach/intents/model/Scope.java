package io.github.intervalscoach.intents.model;

/** Whether something planned is about its own days or about the whole week around them. */
public enum Scope {
    DAYS,
    WEEK
}
