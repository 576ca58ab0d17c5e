package io.github.intervalscoach.analytics.trend;

import java.util.Arrays;

/** The slope of the line through every pair of known days, a day, in rising order. */
final class Slopes {
    private final double[] rising;

    private Slopes(double[] rising) {
        this.rising = rising;
    }

    static Slopes of(KnownDays days) {
        int n = days.n();
        var slopes = new double[n * (n - 1) / 2];
        int k = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes[k++] = (days.value(j) - days.value(i)) / (days.day(j) - days.day(i));
            }
        }
        Arrays.sort(slopes);
        return new Slopes(slopes);
    }

    /** How many pairs. */
    int pairs() {
        return rising.length;
    }

    double median() {
        return atRank((pairs() + 1) / 2.0);
    }

    /** The slope of rank {@code rank}, 1 being the least; between two ranks the line between their slopes. */
    double atRank(double rank) {
        return Quantiles.atRank(rising, rank);
    }
}
