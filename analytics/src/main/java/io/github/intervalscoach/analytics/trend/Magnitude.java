package io.github.intervalscoach.analytics.trend;

/**
 * A word for the size of a standardised difference. The limits 0.2, 0.6, 1.2 and 2.0 are Hopkins's for athletes, a
 * convention: Hopkins et al. 2009, doi:10.1249/MSS.0b013e31818cb278 (recalled).
 */
public enum Magnitude {
    /** Below 0.2. */
    TRIVIAL,
    /** 0.2 to below 0.6. */
    SMALL,
    /** 0.6 to below 1.2. */
    MODERATE,
    /** 1.2 to below 2.0. */
    LARGE,
    /** 2.0 or more. */
    VERY_LARGE;

    private static final double SMALL_FROM = 0.2;
    private static final double MODERATE_FROM = 0.6;
    private static final double LARGE_FROM = 1.2;
    private static final double VERY_LARGE_FROM = 2.0;

    /** The word for {@code effect}, in standard deviations and of either sign. */
    public static Magnitude of(double effect) {
        double size = Math.abs(effect);
        if (size >= VERY_LARGE_FROM) {
            return VERY_LARGE;
        }
        if (size >= LARGE_FROM) {
            return LARGE;
        }
        if (size >= MODERATE_FROM) {
            return MODERATE;
        }
        return size >= SMALL_FROM ? SMALL : TRIVIAL;
    }
}
