package io.github.intervalscoach.analytics.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/** Numbers cut into stretches, each with its level. */
final class Levels {
    private final double[] values;
    private final List<Integer> starts;

    private Levels(double[] values, List<Integer> starts) {
        this.values = values;
        this.starts = List.copyOf(starts);
    }

    /** The cheapest cut; see {@link Segmentation}. */
    static Levels cut(double[] values, double penalty, int least) {
        return new Levels(values, Segmentation.starts(values, penalty, least));
    }

    int count() {
        return starts.size();
    }

    /** Index of the first value of stretch {@code i}. */
    int start(int i) {
        return starts.get(i);
    }

    /** Index after the last value of stretch {@code i}. */
    int end(int i) {
        return i + 1 < count() ? starts.get(i + 1) : values.length;
    }

    double[] values(int i) {
        return Arrays.copyOfRange(values, start(i), end(i));
    }

    double mean(int i) {
        return StatUtils.mean(values(i));
    }

    /** Σ of the squared distances of the values from their levels. */
    double squares() {
        return IntStream.range(0, count())
                .mapToDouble(i -> Values.squares(values(i)))
                .sum();
    }

    /** The same with the smallest shift taken back as long as it is below {@code least}. */
    Levels withoutShiftsBelow(double least) {
        int smallest = smallestShift();
        if (smallest == 0 || shift(smallest) >= least) {
            return this;
        }
        var fewer = new ArrayList<>(starts);
        fewer.remove(smallest);
        return new Levels(values, fewer).withoutShiftsBelow(least);
    }

    /** The stretch that differs least from the one before; 0 where there is but one. */
    private int smallestShift() {
        int smallest = 0;
        for (int i = 1; i < count(); i++) {
            smallest = smallest == 0 || shift(i) < shift(smallest) ? i : smallest;
        }
        return smallest;
    }

    private double shift(int i) {
        return Math.abs(mean(i) - mean(i - 1));
    }

    /** Whether what the levels leave tells something of the next value, in the same direction. */
    boolean residualsResembleTheirNeighbours() {
        var rest = new double[values.length];
        for (int i = 0; i < count(); i++) {
            double level = mean(i);
            for (int k = start(i); k < end(i); k++) {
                rest[k] = values[k] - level;
            }
        }
        return Persistence.isEvident(rest);
    }
}
