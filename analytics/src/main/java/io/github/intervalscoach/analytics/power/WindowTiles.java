package io.github.intervalscoach.analytics.power;

/**
 * Where a window can be that is better than the best one known. Windows that start in one block of seconds and end in
 * another make a tile; tiles whose blocks lie equally far apart hold windows of about one length.
 *
 * <p>The sum of a window is the difference of two prefix sums, and the best sums known lie above a line of some slope. So
 * how far the prefix sums of the end block rise above such a line, and those of the start block fall below it, limits all
 * windows of the tile at once. What passes is cut into smaller cells, and the cells that still pass are tried.
 */
final class WindowTiles {
    /** Seconds in a block (house rule: the fastest of 16 to 64 on rides of hours). */
    static final int BLOCK = 32;

    /** Seconds of a block in a cell (house rule: the fastest of 4 to 16). */
    private static final int CELL = 8;

    private static final int CELLS = BLOCK / CELL;

    /** Rounding of prefix sums, as a share of the whole run's sum. */
    private static final double ROUNDING = 1e-12;

    private final BestWindows best;
    private final double[] prefix;
    private final int n;
    private final double slack;
    private final AlikeBlocks alike;
    private final BlockPeaks endPeaks;
    private final BlockPeaks startPeaks;

    /** How far the line lies below the best sums of the lengths in a cell, by its distance from the diagonal. */
    private final double[] cellFloors = new double[2 * CELLS];

    private final double[] cellEnds = new double[CELLS];
    private final double[] cellStarts = new double[CELLS];

    WindowTiles(double[] values, double[] prefix, BestWindows best) {
        this.best = best;
        this.prefix = prefix;
        this.n = values.length;
        this.slack = prefix[n] * ROUNDING;
        this.alike = new AlikeBlocks(values, BLOCK);
        var negative = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            negative[i] = -prefix[i];
        }
        this.endPeaks = new BlockPeaks(prefix, BLOCK);
        this.startPeaks = new BlockPeaks(negative, BLOCK);
    }

    /** Finds every window better than the best known in the tiles whose blocks lie {@code apart} blocks apart, at least 1. */
    void search(int apart) {
        int middle = apart * BLOCK;
        int shortest = middle - BLOCK + 1;
        int longest = Math.min(n, middle + BLOCK - 1);
        double slope = (best.sum(longest) - best.sum(shortest)) / (longest - shortest);
        double floor = Double.POSITIVE_INFINITY;
        for (int cell = 1 - CELLS; cell < CELLS; cell++) {
            double cellFloor = floor(slope, middle + (cell - 1) * CELL + 1, middle + (cell + 1) * CELL - 1);
            cellFloors[cell + CELLS] = cellFloor;
            floor = Math.min(floor, cellFloor);
        }
        for (int start = 0, end = apart; end * BLOCK <= n; start++, end++) {
            if (endPeaks.above(slope, end) + startPeaks.above(-slope, start) > floor
                    && !alike.repeats(apart, start, end, prefix[end * BLOCK] - prefix[start * BLOCK])) {
                searchTile(slope, start * BLOCK, end * BLOCK);
            }
        }
    }

    /** The least that the best sums of these lengths rise above a line through 0; infinite where there are none. */
    private double floor(double slope, int shortest, int longest) {
        double floor = Double.POSITIVE_INFINITY;
        for (int length = shortest; length <= Math.min(n, longest); length++) {
            floor = Math.min(floor, best.sum(length) - slope * length);
        }
        return floor + slack;
    }

    private void searchTile(double slope, int startFrom, int endFrom) {
        for (int cell = 0; cell < CELLS; cell++) {
            double highest = Double.NEGATIVE_INFINITY;
            double lowest = Double.POSITIVE_INFINITY;
            for (int i = cell * CELL; i < (cell + 1) * CELL; i++) {
                lowest = Math.min(lowest, prefix[startFrom + i] - slope * (startFrom + i));
                highest = endFrom + i > n ? highest : Math.max(highest, prefix[endFrom + i] - slope * (endFrom + i));
            }
            cellStarts[cell] = lowest;
            cellEnds[cell] = highest;
        }
        for (int start = 0; start < CELLS; start++) {
            for (int end = 0; end < CELLS; end++) {
                if (cellEnds[end] - cellStarts[start] > cellFloors[end - start + CELLS]) {
                    tryCell(startFrom + start * CELL, endFrom + end * CELL);
                }
            }
        }
    }

    private void tryCell(int startFrom, int endFrom) {
        best.tryAll(startFrom, startFrom + CELL, endFrom, Math.min(n + 1, endFrom + CELL));
    }
}
