package io.github.intervalscoach.intents.model.edit;

import io.github.intervalscoach.intents.safety.OutsideText;

/**
 * Words exactly as they are stored, to be compared and to be written back. Only {@link #shown()} may be shown.
 *
 * @param raw never for a reader, human or model
 */
public record Verbatim(String raw) {
    /** What may be shown of it. */
    public OutsideText shown() {
        return OutsideText.prose(raw);
    }

    @Override
    public String toString() {
        return shown().toString();
    }
}
