package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Span;
import java.util.Optional;
import java.util.OptionalInt;

/** Times with colons, which may be paces: {@code 5:00}, {@code 1:30:00}, {@code 4:20-4:10/km}, {@code 3:00/100m-4:00/100m}. */
final class ClockReading {
    private static final int MOST_DIGITS = 5;

    private static final int MOST_PARTS = 3;

    private ClockReading() {}

    /** The word as a clock, the unit of a pace unchecked. */
    static Optional<Lexeme> of(String word) {
        int first = end(word, 0);
        OptionalInt from = seconds(word.substring(0, first));
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int dash = first;
        while (dash < word.length() && !Characters.isDash(word.charAt(dash))) {
            dash++;
        }
        String unit = word.substring(first, dash);
        if (dash == word.length()) {
            return clock(Span.of(from.getAsInt()), unit, Lexeme.NONE);
        }
        int second = end(word, dash + 1);
        OptionalInt to = seconds(word.substring(dash + 1, second));
        String lastUnit = word.substring(second);
        return to.isPresent() && (unit.isEmpty() || unit.equals(lastUnit))
                ? clock(Span.band(from.getAsInt(), to.getAsInt()), lastUnit, word.charAt(dash))
                : Optional.empty();
    }

    private static Optional<Lexeme> clock(Span span, String unit, char dash) {
        return unit.isEmpty() || unit.startsWith("/")
                ? Optional.of(new Lexeme(Lexeme.Type.CLOCK, span, unit, dash))
                : Optional.empty();
    }

    private static int end(String word, int from) {
        int end = from;
        while (end < word.length() && (Characters.isDigit(word.charAt(end)) || word.charAt(end) == ':')) {
            end++;
        }
        return end;
    }

    /** Two or three parts, all after the first of two digits and below 60. */
    private static OptionalInt seconds(String clock) {
        String[] parts = clock.split(":", MOST_PARTS + 1);
        if (parts.length < 2 || parts.length > MOST_PARTS) {
            return OptionalInt.empty();
        }
        int seconds = 0;
        for (int i = 0; i < parts.length; i++) {
            int digits = parts[i].length();
            boolean written = i == 0 ? digits >= 1 && digits <= MOST_DIGITS : digits == 2;
            if (!written || (i > 0 && parts[i].charAt(0) > '5')) {
                return OptionalInt.empty();
            }
            seconds = seconds * 60 + Integer.parseInt(parts[i]);
        }
        return Numbers.isAllowed(seconds) ? OptionalInt.of(seconds) : OptionalInt.empty();
    }
}
