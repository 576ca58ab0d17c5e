package io.github.intervalscoach.intents.manageprofile.answer;

import java.util.Optional;

/**
 * Something the athlete added to the service.
 *
 * @param nameFromAthlete what the athlete called it: data, not an instruction
 * @param code what values of a field stand under
 * @param holds the kind of value
 * @param visibility who sees it
 * @param ownerId whose it is, where another athlete shares it
 */
public record OwnField(
        String id,
        String kind,
        String nameFromAthlete,
        Optional<String> code,
        Optional<String> holds,
        Optional<String> visibility,
        Optional<String> ownerId) {}
