package io.github.intervalscoach.intents.analyzetraining.answer;

/**
 * A number that was not given, and what would have been enough.
 *
 * @param metric its key
 * @param reason why, snake_case
 * @param input what was asked for
 * @param needed the least, or at a gate the most, that would have been enough
 * @param found what was there
 * @param unit unit of both; {@code "1"} when dimensionless
 */
public record NotRead(String metric, String reason, String input, double needed, double found, String unit) {}
