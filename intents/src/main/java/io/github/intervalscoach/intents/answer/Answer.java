package io.github.intervalscoach.intents.answer;

/**
 * The complete answer twice, because hosts show one channel or the other: each alone answers the question.
 *
 * @param text compact Markdown for a reader
 * @param data the same facts for a program; a record, so that its order on the wire is its order in the source. A
 *     component {@code fitnessPoints} is {@code fitness_points} on the wire; an empty optional or list is absent there
 */
public record Answer(String text, Record data) {}
