package io.github.intervalscoach.intervals.workout;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Times: {@code 1h2m30s}, {@code 1m30}, {@code 5'}, {@code 1'30"}. Units fall; a last number may go without. */
final class TimeReading {
    /** Hours, minutes, seconds, by position in the order they must come. */
    private static final String UNITS = "hms";

    private static final int[] SECONDS = {3600, 60, 1};

    private TimeReading() {}

    /** The seconds of a word that is a time and nothing else. */
    static OptionalInt seconds(String word) {
        double seconds = 0;
        int unit = -1;
        int at = 0;
        while (at < word.length()) {
            int end = Numbers.end(word, at);
            OptionalDouble number = Numbers.value(word, at, end);
            int next = end < word.length() ? unit(word.charAt(end)) : unit < 0 ? -1 : unit + 1;
            if (number.isEmpty() || next <= unit || next >= SECONDS.length) {
                return OptionalInt.empty();
            }
            seconds += number.getAsDouble() * SECONDS[next];
            unit = next;
            at = end + 1;
        }
        boolean whole = seconds == Math.rint(seconds) && seconds <= Integer.MAX_VALUE;
        return whole ? OptionalInt.of((int) seconds) : OptionalInt.empty();
    }

    private static int unit(char c) {
        return switch (c) {
            case '\'' -> 1;
            case '"' -> 2;
            default -> UNITS.indexOf(c);
        };
    }
}
