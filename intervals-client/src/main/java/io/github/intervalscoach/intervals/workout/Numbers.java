package io.github.intervalscoach.intervals.workout;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Numbers as the language writes them: ASCII digits, perhaps a point and more digits, no sign, no exponent. */
final class Numbers {
    /** Longer numbers are none that a workout holds. */
    private static final int MOST_CHARACTERS = 9;

    private static final double HIGHEST = 1_000_000;

    private Numbers() {}

    /** Where the number that starts at {@code from} ends; {@code from} itself when none does. */
    static int end(String text, int from) {
        int end = digits(text, from);
        if (end > from && end < text.length() && text.charAt(end) == '.') {
            int fraction = digits(text, end + 1);
            return fraction > end + 1 ? fraction : end;
        }
        return end;
    }

    private static int digits(String text, int from) {
        int end = Math.min(from, text.length());
        while (end < text.length() && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The number in that part of the text; empty when it is none, or too long or too high for one. */
    static OptionalDouble value(String text, int from, int to) {
        if (from >= to || to - from > MOST_CHARACTERS || to > text.length() || end(text, from) != to) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text.substring(from, to));
        return isAllowed(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** Whether a target or an extent may be so high. */
    static boolean isAllowed(double value) {
        return value <= HIGHEST;
    }

    /** A whole number from 1 to 99 in that part of the text. */
    static OptionalDouble count(String text, int from, int to) {
        OptionalDouble value = value(text, from, to);
        boolean counts = value.isPresent()
                && value.getAsDouble() >= 1
                && value.getAsDouble() < 100
                && value.getAsDouble() == Math.rint(value.getAsDouble());
        return counts ? value : OptionalDouble.empty();
    }

    /** A number without needless zeros, the same in every locale. */
    static String text(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
