package io.github.intervalscoach.intents.planted;

/** Planted: a stage that is public and looks back too far. */
public record Interpreted(Fetched fetched, Audited audited, Computed computed) {}
