package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.Change;
import java.util.List;

/**
 * What happens to the words of an entry or a workout.
 *
 * @param name 1 to 80 characters; never cleared
 * @param description of a session, the workout's text: it replaces the old one and is read anew
 * @param tags all of them, in order
 * @param color a name or a hexadecimal code
 */
public record WordingChange(
        Change<String> name, Change<String> description, Change<List<String>> tags, Change<String> color) {
    private static final int LONGEST_NAME = 80;

    /** Leaves every word. */
    public static final WordingChange NONE =
            new WordingChange(Change.leave(), Change.leave(), Change.leave(), Change.leave());

    public WordingChange {
        Allowed.neverCleared(name, "A name");
        name.ifChanged(WordingChange::requireName, () -> {});
    }

    /** The name itself is not told: it may be somebody else's text. */
    private static void requireName(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A name of " + name.length() + " characters" + (name.isBlank() ? ", all of them blank" : "")
                            + ": the service takes 1 to " + LONGEST_NAME
                            + ". Maybe the rest belongs into the description?");
        }
    }

    /** Sets the name. */
    public static WordingChange named(String name) {
        return new WordingChange(Change.to(name), Change.leave(), Change.leave(), Change.leave());
    }

    /** The same with another description. */
    public WordingChange describing(Change<String> text) {
        return new WordingChange(name, text, tags, color);
    }

    /** The same with other tags. */
    public WordingChange tagged(Change<List<String>> all) {
        return new WordingChange(name, description, all, color);
    }

    boolean clears() {
        return description instanceof Change.Clear || tags instanceof Change.Clear || color instanceof Change.Clear;
    }
}
