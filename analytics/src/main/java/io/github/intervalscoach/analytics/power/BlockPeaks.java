package io.github.intervalscoach.analytics.power;

/**
 * How far the points of each block rise above a line of any slope. A block keeps its upper convex hull only, since a line
 * touches nothing else, and remembers where the last line touched: asked with slopes that change little, it answers at
 * once.
 */
final class BlockPeaks {
    private final double[] points;

    /** The hulls one after another, as indices of points. */
    private final int[] corners;

    /** Where the hull of each block begins in {@link #corners}, and the end of the last. */
    private final int[] begins;

    private final int[] touched;

    /** Blocks of {@code size} neighbouring points; the last may be smaller. */
    BlockPeaks(double[] points, int size) {
        this.points = points;
        this.corners = new int[points.length];
        int blocks = (points.length - 1) / size + 1;
        this.begins = new int[blocks + 1];
        for (int block = 0; block < blocks; block++) {
            begins[block + 1] = hull(begins[block], block * size, Math.min(points.length, (block + 1) * size));
        }
        this.touched = begins.clone();
    }

    private int hull(int begin, int from, int to) {
        int end = begin;
        for (int i = from; i < to; i++) {
            while (end - begin >= 2 && slope(corners[end - 2], corners[end - 1]) <= slope(corners[end - 1], i)) {
                end--;
            }
            corners[end++] = i;
        }
        return end;
    }

    private double slope(int from, int to) {
        return (points[to] - points[from]) / (to - from);
    }

    /** The greatest {@code points[i] - slope * i} of a block. */
    double above(double slope, int block) {
        int corner = touched[block];
        while (corner + 1 < begins[block + 1] && height(corner + 1, slope) >= height(corner, slope)) {
            corner++;
        }
        while (corner > begins[block] && height(corner - 1, slope) >= height(corner, slope)) {
            corner--;
        }
        touched[block] = corner;
        return height(corner, slope);
    }

    private double height(int corner, double slope) {
        return points[corners[corner]] - slope * corners[corner];
    }
}
