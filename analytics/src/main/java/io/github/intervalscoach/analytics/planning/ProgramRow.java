package io.github.intervalscoach.analytics.planning;

import java.util.Arrays;

/** One row of a linear programme: Σ weights · point is at most {@code most}. */
final class ProgramRow {
    /** What is fixed belongs to no group. */
    private static final int NO_GROUP = -1;

    private final double[] weights;
    private final double most;
    private final int group;

    private ProgramRow(double[] weights, double most, int group) {
        this.weights = weights;
        this.most = most;
        this.group = group;
    }

    static ProgramRow of(double[] weights, double most) {
        return new ProgramRow(weights, most, NO_GROUP);
    }

    /** {@code x[column]} is at most {@code most}. */
    static ProgramRow bound(int column, double most, int columns) {
        var weights = new double[columns];
        weights[column] = 1;
        return of(weights, most);
    }

    /** The same row as one of a group, of which the most broken one is added first. */
    ProgramRow inGroup(int number) {
        return new ProgramRow(weights, most, number);
    }

    /** The same row with another weight in a column. */
    ProgramRow with(int column, double weight) {
        double[] changed = weights.clone();
        changed[column] = weight;
        return new ProgramRow(changed, most, group);
    }

    /** The same row in {@code columns} columns, of which the last have no weight. */
    ProgramRow widened(int columns) {
        return new ProgramRow(Arrays.copyOf(weights, columns), most, group);
    }

    double[] weights() {
        return weights;
    }

    double most() {
        return most;
    }

    int group() {
        return group;
    }

    /** By how much {@code point} breaks the row; 0 or less where it keeps it. */
    double excess(double[] point) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * point[i];
        }
        return sum - most;
    }
}
