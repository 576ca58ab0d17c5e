package io.github.intervalscoach.analytics.trend;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The ranks of a series from which its Sen slope was taken, less their mean: what is left to resemble its neighbours.
 */
final class DetrendedRanks {
    /** Chance keeps a correlation of independent days within this many 1/√n, 19 times of 20. */
    private static final double WIDTHS = -Distributions.normalQuantile(0.025);

    /**
     * House rule: remainders that differ by less than this share of the largest differ by rounding, so they are tied.
     */
    private static final double ROUNDING = 1e-10;

    private final double[] deviations;
    private final double squares;

    private DetrendedRanks(double[] deviations) {
        this.deviations = deviations;
        this.squares = StatUtils.sumSq(deviations);
    }

    static DetrendedRanks of(KnownDays days) {
        double slope = Slopes.of(days).median();
        double[] values = days.values();
        double middle = StatUtils.percentile(values, 50);
        double middleDay = days.medianDay();
        double largest = StatUtils.max(values) - StatUtils.min(values);
        var rest = new double[days.n()];
        Arrays.setAll(
                rest, i -> Math.rint((values[i] - middle - slope * (days.day(i) - middleDay)) / largest / ROUNDING));
        double[] ranks = Ties.ranks(rest);
        double mean = (days.n() + 1) / 2.0;
        return new DetrendedRanks(Arrays.stream(ranks).map(rank -> rank - mean).toArray());
    }

    /** Whether a day's rank tells something of the next known day's, in the same direction. */
    boolean resembleTheirNeighbours() {
        return Persistence.isEvident(deviations);
    }

    /** By how much the variance of S is larger than for independent days, if only neighbours resemble each other. */
    double autoregressiveFactor() {
        int n = deviations.length;
        if (squares == 0) {
            return 1;
        }
        double correlation = Persistence.mended(Persistence.inOrder(deviations), n, 2);
        return n / Persistence.effective(n, correlation);
    }

    /** The same from every lag whose correlation is evident; below 1 where days take turns. */
    double hamedRaoFactor() {
        double n = deviations.length;
        double sum = 0;
        for (int lag = 1; lag < n; lag++) {
            double r = correlation(lag);
            if (Math.abs(r) > limit()) {
                sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * r;
            }
        }
        return 1 + 2 / (n * (n - 1) * (n - 2)) * sum;
    }

    private double limit() {
        return WIDTHS / Math.sqrt(deviations.length);
    }

    /** 0 where all ranks are tied. */
    private double correlation(int lag) {
        double sum = 0;
        for (int i = lag; i < deviations.length; i++) {
            sum += deviations[i] * deviations[i - lag];
        }
        return squares == 0 ? 0 : sum / squares;
    }
}
