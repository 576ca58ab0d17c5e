package io.github.intervalscoach.analytics.trend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The cheapest way to cut numbers into stretches of constant mean: squared distances from the means plus a penalty for
 * each cut (PELT).
 *
 * <p>A start that is too dear at t can never be best again, but only for ends to which a stretch from t can reach, so
 * with a least length it is dropped that much later; dropping it at once misses the optimum (ruptures, pull request
 * 383).
 */
final class Segmentation {
    private final double[] sums;
    private final double[] squares;
    private final int least;

    private Segmentation(double[] sums, double[] squares, int least) {
        this.sums = sums;
        this.squares = squares;
        this.least = least;
    }

    /**
     * Where the stretches of {@code values} begin, 0 first; each has {@code least} values or more, as there must be.
     */
    static List<Integer> starts(double[] values, double penalty, int least) {
        double mean = StatUtils.mean(values);
        var sums = new double[values.length + 1];
        var squares = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            double deviation = values[i] - mean;
            sums[i + 1] = sums[i] + deviation;
            squares[i + 1] = squares[i] + deviation * deviation;
        }
        return new Segmentation(sums, squares, least).starts(penalty);
    }

    private List<Integer> starts(double penalty) {
        int n = sums.length - 1;
        var cost = new double[n + 1];
        var from = new int[n + 1];
        var droppedAt = new int[n + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        Arrays.fill(droppedAt, Integer.MAX_VALUE);
        cost[0] = -penalty;
        List<Integer> candidates = new ArrayList<>();
        for (int end = least; end <= n; end++) {
            int now = end;
            if (Double.isFinite(cost[end - least])) {
                candidates.add(end - least);
            }
            candidates.removeIf(start -> droppedAt[start] <= now);
            for (int start : candidates) {
                double total = cost[start] + spread(start, end) + penalty;
                if (total < cost[end]) {
                    cost[end] = total;
                    from[end] = start;
                }
            }
            for (int start : candidates) {
                if (cost[start] + spread(start, end) > cost[end]) {
                    droppedAt[start] = Math.min(droppedAt[start], end + least);
                }
            }
        }
        return back(from, n);
    }

    /** The squared distances of values {@code from} (included) to {@code to} (excluded) from their mean. */
    private double spread(int from, int to) {
        double sum = sums[to] - sums[from];
        return Math.max(0, squares[to] - squares[from] - sum * sum / (to - from));
    }

    private static List<Integer> back(int[] from, int n) {
        var starts = new ArrayDeque<Integer>();
        int end = n;
        do {
            end = from[end];
            starts.addFirst(end);
        } while (end > 0);
        return List.copyOf(starts);
    }
}
