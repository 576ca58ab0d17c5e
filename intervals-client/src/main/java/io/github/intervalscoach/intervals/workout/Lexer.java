package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Span;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Reads one word, lower case and without punctuation at its end. A word is either understood to its last character or
 * not at all. Written by hand rather than with regular expressions, so that its time grows with the word's length.
 */
final class Lexer {
    private final String word;

    private Lexer(String word) {
        this.word = word;
    }

    /** What the word is; empty when it is only a word. */
    static Optional<Lexeme> read(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        char first = word.charAt(0);
        if (first == 'z' || first == 'c') {
            return new Lexer(word).zone();
        }
        return Characters.isDigit(first) ? new Lexer(word).number() : Optional.empty();
    }

    private Optional<Lexeme> zone() {
        boolean custom = word.startsWith("cz");
        String prefix = custom ? "cz" : "z";
        int digits = prefix.length();
        int end = Numbers.end(word, digits);
        OptionalDouble from = Numbers.count(word, digits, end);
        if (from.isEmpty() || !word.startsWith(prefix)) {
            return Optional.empty();
        }
        Lexeme.Type type = custom ? Lexeme.Type.CUSTOM_ZONE : Lexeme.Type.ZONE;
        if (end == word.length()) {
            return Optional.of(Lexeme.of(type, Span.of(from.getAsDouble())));
        }
        int second = word.startsWith(prefix, end + 1) ? end + 1 + prefix.length() : end + 1;
        OptionalDouble to = Numbers.count(word, second, word.length());
        return Characters.isDash(word.charAt(end)) && to.isPresent()
                ? Optional.of(new Lexeme(type, Span.band(from.getAsDouble(), to.getAsDouble()), "", word.charAt(end)))
                : Optional.empty();
    }

    private Optional<Lexeme> number() {
        int end = Numbers.end(word, 0);
        if (end < word.length() && word.charAt(end) == ':') {
            return ClockReading.of(word);
        }
        OptionalInt seconds = TimeReading.seconds(word);
        if (seconds.isPresent()) {
            return Numbers.isAllowed(seconds.getAsInt())
                    ? Optional.of(Lexeme.of(Lexeme.Type.TIME, Span.of(seconds.getAsInt())))
                    : Optional.empty();
        }
        OptionalDouble from = Numbers.value(word, 0, end);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int dash = end;
        while (dash < word.length() && !Characters.isDash(word.charAt(dash))) {
            dash++;
        }
        return dash == word.length()
                ? Units.lexeme(Span.of(from.getAsDouble()), word.substring(end), Lexeme.NONE)
                : band(from.getAsDouble(), word.substring(end, dash), dash);
    }

    /** A number, perhaps its unit, a dash, a number, a unit; the two units must agree. */
    private Optional<Lexeme> band(double from, String unit, int dash) {
        int end = Numbers.end(word, dash + 1);
        OptionalDouble to = Numbers.value(word, dash + 1, end);
        String second = word.substring(end);
        return to.isPresent() && (unit.isEmpty() || unit.equals(second))
                ? Units.lexeme(Span.band(from, to.getAsDouble()), second, word.charAt(dash))
                : Optional.empty();
    }
}
