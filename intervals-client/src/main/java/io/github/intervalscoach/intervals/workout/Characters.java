package io.github.intervalscoach.intervals.workout;

/** The few characters the language knows. Everything else is part of a word. */
final class Characters {
    /** The service reads the first three as a dash between numbers; the hyphen is the one to write. */
    private static final String DASHES = "-\u2013\u2014";

    /** Ends of a sentence that do not belong to the word before them. */
    private static final String PUNCTUATION = ",.;:!?)+";

    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** Only these part words; an unusual space is a letter to the service. */
    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** The word without punctuation at its end. */
    static String bare(String word) {
        int end = word.length();
        while (end > 0 && PUNCTUATION.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /** Whether a character looks like one the language knows and is another. */
    static boolean isLookalike(int c) {
        return c > 127
                && (Character.isDigit(c)
                        || Character.getType(c) == Character.DASH_PUNCTUATION
                        || Character.getType(c) == Character.SPACE_SEPARATOR
                        || c == '\u2212'
                        || (c >= '\u2018' && c <= '\u201f')
                        || (c >= '\u2032' && c <= '\u2036')
                        || c == '\uff05');
    }
}
