package io.github.intervalscoach.intents.model.change;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a server does with changes; whoever starts it decides. */
public enum Writes {
    /** They are shown, and applied by one tool that asks a human. */
    GATE,
    /** The tool that shows them may also apply them. */
    DIRECT,
    /** They are shown and never applied. */
    PREVIEW,
    /** There are none. */
    OFF;

    /** The mode of this spelling. */
    public static Optional<Writes> parse(String text) {
        return Stream.of(values()).filter(mode -> mode.word().equals(text)).findFirst();
    }

    /** As settings spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether changes can be applied at all. */
    public boolean canApply() {
        return this == GATE || this == DIRECT;
    }
}
