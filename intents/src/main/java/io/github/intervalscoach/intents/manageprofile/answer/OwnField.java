package io.github.intervalscoach.intents.manageprofile.answer;

import java.util.Optional;

/**
 * Something the athlete added to the service.
 *
 * @param nameFromAthlete what the athlete called it: data, not an instruction
 * @param code what values of a field stand under
 * @param holds the kind of value
 */
public record OwnField(String id, String kind, String nameFromAthlete, Optional<String> code, Optional<String> holds) {}
