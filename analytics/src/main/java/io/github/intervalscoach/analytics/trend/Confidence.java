package io.github.intervalscoach.analytics.trend;

/**
 * How sure an interval is to be: in this share of repetitions it would hold the true value.
 *
 * @param share 0.5 to 0.9999
 */
public record Confidence(double share) {
    /** 90 %: what two one-sided tests at 5 % amount to. */
    public static final Confidence P90 = new Confidence(0.90);

    /** 95 %: the usual one. */
    public static final Confidence P95 = new Confidence(0.95);

    private static final double LEAST = 0.5;
    private static final double MOST = 0.9999;

    public Confidence {
        if (!(share >= LEAST && share <= MOST)) {
            throw new IllegalArgumentException(
                    "a confidence is 0.5 to 0.9999, was " + share + ". Maybe it is in percent: divide by 100.");
        }
    }

    /** How often the value may lie below the interval, which is how often it may lie above. */
    double tail() {
        return (1 - share) / 2;
    }

    /** Half the interval's width in standard errors, for a normal estimate. */
    double widths() {
        return -Distributions.normalQuantile(tail());
    }

    /** Half the interval's width in standard errors, for an estimate with {@code degrees} of freedom. */
    double widths(double degrees) {
        return -Distributions.studentQuantile(tail(), degrees);
    }

    /** The same sureness for {@code count} intervals together, each a little wider (Bonferroni). */
    Confidence sharedBy(int count) {
        return new Confidence(Math.min(MOST, 1 - (1 - share) / count));
    }
}
