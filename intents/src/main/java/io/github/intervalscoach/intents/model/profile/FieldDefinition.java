package io.github.intervalscoach.intents.model.profile;

import java.util.Optional;

/**
 * What a field of the athlete's own holds.
 *
 * @param code what its values stand under, such as {@code REMSleep}
 * @param aggregate how several become one
 */
public record FieldDefinition(String code, Holds holds, Optional<Aggregate> aggregate) {
    /** The kind of value. */
    public enum Holds {
        NUMERIC,
        TEXT,
        SELECT
    }

    /** How several values become one. */
    public enum Aggregate {
        MIN,
        SUM,
        MAX,
        AVERAGE
    }

    public FieldDefinition {
        if (!code.matches("[A-Z][A-Za-z0-9]+")) {
            throw new IllegalArgumentException("\"" + code + "\" is no code of a field: a capital letter, then letters"
                    + " and digits. Maybe REMSleep?");
        }
    }
}
