package io.github.intervalscoach.intervals.emulator.demo;

import java.util.OptionalInt;

/** Roundings of the demo data. */
final class Numbers {
    private Numbers() {}

    /** Half up to {@code digits} decimals: few enough that every Java version writes the same digits. */
    static double rounded(double value, int digits) {
        double scale = 1;
        for (int i = 0; i < digits; i++) {
            scale *= 10;
        }
        return Math.round(value * scale) / scale;
    }

    /** To a whole number from {@code low} to {@code high}. */
    static int within(double value, int low, int high) {
        return (int) Math.max(low, Math.min(high, Math.round(value)));
    }

    /** Minutes in a plan: to the next five, at least {@code least}. */
    static int planMinutes(double minutes, int least) {
        return Math.max(least, (int) Math.round(minutes / 5) * 5);
    }

    /** {@code value} when said. */
    static OptionalInt when(boolean said, int value) {
        return said ? OptionalInt.of(value) : OptionalInt.empty();
    }
}
