package io.github.intervalscoach.intents.model.planned;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * The name under which a new entry can be written twice and be there once: a repeat after a lost answer finds the first.
 *
 * @param text not blank
 */
public record EventUid(String text) {
    public EventUid {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A uid must not be blank, or every such entry would be the same one.");
        }
    }

    /** Of item {@code item} of what is written under {@code name}; always the same for the same two. */
    public static EventUid of(String name, int item) {
        return new EventUid(
                UUID.nameUUIDFromBytes((item + "/" + name).getBytes(UTF_8)).toString());
    }
}
