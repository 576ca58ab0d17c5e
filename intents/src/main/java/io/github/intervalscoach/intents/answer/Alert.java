package io.github.intervalscoach.intents.answer;

/**
 * Something the reader did not ask for and must know.
 *
 * @param rule id of the rule that raised it
 * @param says what it is
 */
public record Alert(String rule, String says) {}
