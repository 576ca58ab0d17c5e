package io.github.intervalscoach.intents.assessrecovery.answer;

/** One change that alone would turn the decision into {@code decision}. */
public record WouldChange(String says, Decision decision) {}
