package io.github.intervalscoach.intents.plantraining.sessions;

/**
 * From here to there, percent of a threshold.
 *
 * @param low above 0
 * @param high {@code low} or more
 */
record Band(double low, double high) {
    private static final double MOST = 400;

    Band {
        if (!(low > 0 && low <= high && high <= MOST)) {
            throw new IllegalArgumentException("from " + low + " to " + high
                    + " percent: need above 0, in order, at most " + MOST + ". Maybe they are shares?");
        }
    }

    /** A band around {@code middle}. */
    static Band around(double middle, double halfWidth) {
        return new Band(middle - halfWidth, middle + halfWidth);
    }

    double middle() {
        return (low + high) / 2;
    }
}
