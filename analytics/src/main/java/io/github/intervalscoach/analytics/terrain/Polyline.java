package io.github.intervalscoach.analytics.terrain;

import java.util.Arrays;

/** Straight lines from point to point, at least two, with rising x. Beyond its ends it is not asked. */
final class Polyline {
    private final double[] x;
    private final double[] y;

    /** The area below the line from the first point to each. */
    private final double[] area;

    Polyline(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.area = new double[x.length];
        for (int i = 1; i < x.length; i++) {
            area[i] = area[i - 1] + (x[i] - x[i - 1]) * (y[i - 1] + y[i]) / 2;
        }
    }

    double first() {
        return x[0];
    }

    double last() {
        return x[x.length - 1];
    }

    /** The height of the line at {@code position}. */
    double at(double position) {
        int i = before(position);
        return i == x.length - 1 ? y[i] : y[i] + (y[i + 1] - y[i]) * ((position - x[i]) / (x[i + 1] - x[i]));
    }

    /** The mean height of the line within {@code reach} of {@code position}; at {@code position} itself when that is 0. */
    double mean(double position, double reach) {
        double from = position - reach;
        double to = position + reach;
        return to > from ? (areaTo(to) - areaTo(from)) / (to - from) : at(position);
    }

    private double areaTo(double position) {
        int i = before(position);
        return area[i] + (position - x[i]) * (y[i] + at(position)) / 2;
    }

    /** The last point at or before {@code position}. */
    private int before(double position) {
        int i = Arrays.binarySearch(x, position);
        return i >= 0 ? i : Math.max(0, -i - 2);
    }
}
