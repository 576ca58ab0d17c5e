package io.github.intervalscoach.intents.model.edit;

import java.util.Optional;

/**
 * An activity and nothing of what is in it.
 *
 * @param athleteId empty when the service does not say
 */
public record ActivityReference(String id, Optional<String> athleteId) {}
