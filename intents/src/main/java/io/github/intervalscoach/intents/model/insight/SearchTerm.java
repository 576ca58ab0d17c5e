package io.github.intervalscoach.intents.model.insight;

import java.util.function.Function;

/** What to look for in the log of activities. */
public sealed interface SearchTerm {
    /** Handles both kinds. */
    <R> R fold(Function<String, ? extends R> namePart, Function<String, ? extends R> tag);

    /** Text as an athlete types it: {@code #tag} is a tag, anything else a part of a name. */
    static SearchTerm parse(String typed) {
        String text = typed.strip();
        return text.startsWith(Tag.MARK) ? new Tag(text.substring(Tag.MARK.length())) : new NamePart(text);
    }

    /** A part of the name; upper and lower case are the same. */
    record NamePart(String text) implements SearchTerm {
        public NamePart {
            if (text.isBlank() || text.startsWith(Tag.MARK)) {
                throw new IllegalArgumentException("\"" + text + "\" is no part of a name: it must hold a word and not"
                        + " begin with #. Maybe a tag is meant?");
            }
        }

        @Override
        public <R> R fold(Function<String, ? extends R> namePart, Function<String, ? extends R> tag) {
            return namePart.apply(text);
        }
    }

    /** Exactly this tag, written without the mark. */
    record Tag(String name) implements SearchTerm {
        private static final String MARK = "#";

        public Tag {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a tag has a name, and this one is empty. Maybe write #race?");
            }
        }

        @Override
        public <R> R fold(Function<String, ? extends R> namePart, Function<String, ? extends R> tag) {
            return tag.apply(name);
        }
    }
}
