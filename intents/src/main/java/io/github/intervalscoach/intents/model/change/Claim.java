package io.github.intervalscoach.intents.model.change;

/** The right to work on a change-set, which one owner has at a time. */
public record Claim(Token token, String owner) {}
