package io.github.intervalscoach.intents.assessrecovery.athlete;

/** One change that alone would turn the decision into {@code decision}. */
public record WouldChange(String says, Decision decision) {}
