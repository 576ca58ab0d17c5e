package io.github.intervalscoach.analytics.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Neighbouring samples that share a property.
 *
 * @param from first index
 * @param to last index, included
 * @param startSecond when the first sample was taken
 * @param endSecond when the last one was
 */
record Stretch(int from, int to, int startSecond, int endSecond) {
    /** Samples further apart than this are not neighbours, seconds (house rule). */
    static final int LONGEST_STEP = 5;

    /** The stretches of samples, of {@code size} in all, for which {@code property} holds. */
    static List<Stretch> where(int size, IntUnaryOperator second, IntPredicate property) {
        var stretches = new ArrayList<Stretch>();
        int from = -1;
        for (int i = 0; i < size; i++) {
            boolean holds = property.test(i);
            boolean apart = i > 0 && second.applyAsInt(i) - second.applyAsInt(i - 1) > LONGEST_STEP;
            if (from >= 0 && (!holds || apart)) {
                stretches.add(between(from, i - 1, second));
                from = -1;
            }
            from = holds && from < 0 ? i : from;
        }
        if (from >= 0) {
            stretches.add(between(from, size - 1, second));
        }
        return List.copyOf(stretches);
    }

    private static Stretch between(int from, int to, IntUnaryOperator second) {
        return new Stretch(from, to, second.applyAsInt(from), second.applyAsInt(to));
    }

    /** Length, both ends included. */
    int seconds() {
        return endSecond - startSecond + 1;
    }
}
