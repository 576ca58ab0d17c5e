package io.github.intervalscoach.analytics.terrain;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a line of heights turns for good: the shortest list of its points in which each differs from the next by at
 * least a threshold and no smaller rise or fall between them counts. Read backwards a line has the same turns.
 */
final class Turns {
    private final double[] heights;
    private final double threshold;
    private final List<Integer> turns = new ArrayList<>();

    private Turns(double[] heights, double threshold) {
        this.heights = heights;
        this.threshold = threshold;
    }

    /** Indices of the turns, highs and lows by turns; empty where the line never differs by {@code threshold}. */
    static List<Integer> of(double[] heights, double threshold) {
        return List.copyOf(new Turns(heights, threshold).find());
    }

    private List<Integer> find() {
        int low = 0;
        int high = 0;
        for (int i = 1; i < heights.length; i++) {
            low = heights[i] < heights[low] ? i : low;
            high = heights[i] > heights[high] ? i : high;
            if (isTurn(low, high)) {
                turns.add(Math.min(low, high));
                follow(i, i == high ? 1 : -1);
                return turns;
            }
        }
        return turns;
    }

    /** From the point {@code from}, where the line has just been found going up ({@code sign} 1) or down (−1). */
    private void follow(int from, int sign) {
        int direction = sign;
        int extreme = from;
        for (int i = from + 1; i < heights.length; i++) {
            if (direction * (heights[i] - heights[extreme]) > 0) {
                extreme = i;
            } else if (direction > 0 ? isTurn(i, extreme) : isTurn(extreme, i)) {
                turns.add(extreme);
                direction = -direction;
                extreme = i;
            }
        }
        turns.add(extreme);
    }

    private boolean isTurn(int low, int high) {
        double difference = heights[high] - heights[low];
        return difference > 0 && difference >= threshold;
    }
}
