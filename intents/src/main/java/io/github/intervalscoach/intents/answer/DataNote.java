package io.github.intervalscoach.intents.answer;

/**
 * Something about the data a reader must know.
 *
 * @param code stable snake_case name, e.g. {@code "strava_withheld"}
 * @param says what is missing, stale, restricted, contradictory or implausible, with its number
 * @param effect what that does to this answer, or how to mend it
 */
public record DataNote(String code, String says, String effect) {}
