package io.github.intervalscoach.intervals.workout;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A line that says how often the steps below are done: {@code 4x}, or a heading that ends so. */
final class RepeatLine {
    private static final int MOST_TIMES = 999;

    private RepeatLine() {}

    /** The count at the end of a stripped line; empty when there is none, or one no session has. */
    static OptionalInt times(String line) {
        int end = line.length() - 1;
        if (end < 1 || Character.toLowerCase(line.charAt(end)) != 'x') {
            return OptionalInt.empty();
        }
        int from = end;
        while (from > 0 && Characters.isDigit(line.charAt(from - 1))) {
            from--;
        }
        boolean apart =
                from == 0 || !(Character.isLetterOrDigit(line.charAt(from - 1)) || line.charAt(from - 1) == '.');
        OptionalDouble times = Numbers.value(line, from, end);
        return apart && times.isPresent() && times.getAsDouble() >= 1 && times.getAsDouble() <= MOST_TIMES
                ? OptionalInt.of((int) times.getAsDouble())
                : OptionalInt.empty();
    }

    /** Whether the line means to say a count in a way the service does not read. */
    static boolean isMisspelled(String line) {
        var words = new Words(line);
        String before = "";
        String last = "";
        while (words.hasNext()) {
            before = last;
            last = words.next();
        }
        boolean number = Numbers.end(before, 0) == before.length() && !before.isEmpty();
        return isCount(last)
                || (number && (last.equals("x") || last.equals("\u00d7") || last.equals("times")))
                || line.toLowerCase(Locale.ROOT).startsWith("[repeat");
    }

    /** {@code 4×}, {@code x4}, {@code 1000x}, {@code 4x} before a colon. */
    private static boolean isCount(String word) {
        int digits = word.startsWith("x") || word.startsWith("\u00d7") ? 1 : 0;
        int end = Numbers.end(word, digits);
        boolean counts = end > digits;
        return counts
                && (digits == 1
                        ? end == word.length()
                        : end + 1 == word.length() && "x\u00d7".indexOf(word.charAt(end)) >= 0);
    }
}
