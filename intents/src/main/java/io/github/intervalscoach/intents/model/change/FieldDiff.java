package io.github.intervalscoach.intents.model.change;

import java.util.Optional;

/**
 * What becomes of one field.
 *
 * @param before empty when it had no value
 * @param after empty when it has none any more
 */
public record FieldDiff(String field, Optional<FieldValue> before, Optional<FieldValue> after) {
    public FieldDiff {
        if (before.equals(after)) {
            throw new IllegalArgumentException("The field " + field + " does not change.");
        }
    }

    /** The way back. */
    public FieldDiff inverse() {
        return new FieldDiff(field, after, before);
    }
}
