package io.github.intervalscoach.intents.plantraining.shorthand;

/**
 * A word, a number or a sign of what was typed.
 *
 * @param text in lower case
 * @param line from 1
 * @param column of its first character, from 1
 */
record Token(Kind kind, String text, int line, int column) {
    /** What it is. */
    enum Kind {
        NUMBER,
        /** {@code 3:20} */
        CLOCK,
        WORD,
        /** The x between a count and what is counted. */
        TIMES,
        SIGN,
        /** Between parts: a comma, a line's end. */
        BREAK,
        /** After the last. */
        END
    }

    boolean is(String other) {
        return text.equals(other);
    }

    double number() {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
