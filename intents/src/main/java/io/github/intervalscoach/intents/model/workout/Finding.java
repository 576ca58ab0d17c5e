package io.github.intervalscoach.intents.model.workout;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something about a workout its author should know.
 *
 * @param line in the text, from 1; empty when it is about the whole
 * @param code stable snake_case name of the kind of finding
 * @param problem what is the matter, in our words
 * @param cure what to do about it, in our words
 * @param excerpt the author's words it is about; never part of the sentences
 */
public record Finding(
        OptionalInt line, Severity severity, String code, String problem, String cure, Optional<OutsideText> excerpt) {}
