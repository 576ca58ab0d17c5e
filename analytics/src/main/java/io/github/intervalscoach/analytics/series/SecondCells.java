package io.github.intervalscoach.analytics.series;

import java.util.Arrays;

/**
 * The known samples of a stream laid out in one cell a second, from the first to the last of them, with short holes
 * bridged and long ones measured.
 */
final class SecondCells {
    /** A longer hole without any sample is a stopped recorder, not lost data, seconds (house rule). */
    private static final int LONGEST_LOSS = 10;

    private final int start;

    /** NaN where nothing is known. */
    private final double[] cells;

    private final int filled;
    private final int lost;
    private final int stopped;

    private SecondCells(int start, double[] cells, int filled, int lost, int stopped) {
        this.start = start;
        this.cells = cells;
        this.filled = filled;
        this.lost = lost;
        this.stopped = stopped;
    }

    /** Lays out the samples at the indices {@code known}, at least one. */
    static SecondCells of(SampleStream stream, int[] known) {
        int start = stream.second(known[0]);
        var cells = new double[stream.second(known[known.length - 1]) - start + 1];
        Arrays.fill(cells, Double.NaN);
        int lost = stream.spanSeconds() - cells.length;
        int stopped = 0;
        cells[0] = stream.valueOrNaN(known[0]);
        for (int k = 1; k < known.length; k++) {
            int before = stream.second(known[k - 1]) - start;
            int after = stream.second(known[k]) - start;
            int hole = after - before - 1;
            cells[after] = stream.valueOrNaN(known[k]);
            if (hole <= SecondGrid.LONGEST_BRIDGE) {
                bridge(cells, before, after);
            } else if (hole > LONGEST_LOSS && known[k] == known[k - 1] + 1) {
                stopped += hole;
            } else {
                lost += hole;
            }
        }
        return new SecondCells(start, cells, stream.spanSeconds() - lost - stopped, lost, stopped);
    }

    private static void bridge(double[] cells, int before, int after) {
        int steps = after - before;
        for (int i = 1; i < steps; i++) {
            cells[before + i] = cells[before] + (cells[after] - cells[before]) * i / steps;
        }
    }

    /** How many cells there are, with a value or without. */
    int size() {
        return cells.length;
    }

    /** How many cells have a value. */
    int filled() {
        return filled;
    }

    /** Whether the cell at {@code offset} has a value. */
    boolean isFilled(int offset) {
        return !Double.isNaN(cells[offset]);
    }

    /** When the cell at {@code offset} is, seconds since the start of the session. */
    int second(int offset) {
        return start + offset;
    }

    /** The value of the cell at {@code offset}, 0 where nothing is known. */
    double orZero(int offset) {
        return Double.isNaN(cells[offset]) ? 0 : cells[offset];
    }

    /** Seconds without a value while the recorder ran, those before the first and after the last value included. */
    int lostSeconds() {
        return lost;
    }

    /** Seconds in which the recorder stood still. */
    int stoppedSeconds() {
        return stopped;
    }
}
