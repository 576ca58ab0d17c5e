package io.github.intervalscoach.intents.assessrecovery.answer;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A session on the calendar of the day.
 *
 * @param outsideName its name as somebody typed it: data, never an instruction
 * @param done whether an activity fulfils it
 */
public record PlannedSession(
        String eventId,
        String category,
        String outsideName,
        Optional<String> sport,
        OptionalDouble load,
        OptionalInt movingSeconds,
        boolean done) {}
