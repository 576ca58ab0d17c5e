package io.github.intervalscoach.analytics.trend;

/** Values between the ranks of sorted numbers. */
final class Quantiles {
    private Quantiles() {}

    /** The value of rank {@code rank}, 1 being the least and the ends held; between two ranks the line between them. */
    static double atRank(double[] rising, double rank) {
        double held = Math.max(1, Math.min(rising.length, rank));
        int below = (int) held;
        double low = rising[below - 1];
        double high = rising[Math.min(below, rising.length - 1)];
        return low + (held - below) * (high - low);
    }

    /** The value below which {@code share} of the numbers lie: rank 1 + share·(n − 1), as R and NumPy have it. */
    static double atShare(double[] rising, double share) {
        return atRank(rising, 1 + share * (rising.length - 1));
    }
}
