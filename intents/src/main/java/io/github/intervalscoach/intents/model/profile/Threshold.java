package io.github.intervalscoach.intents.model.profile;

/** A threshold of a family of sports. The bounds are a house rule: wide, and narrow enough to catch a wrong unit. */
public enum Threshold {
    FTP_WATTS(30, 1_000),
    INDOOR_FTP_WATTS(30, 1_000),
    W_PRIME_JOULES(1_000, 100_000),
    P_MAX_WATTS(50, 4_000),
    THRESHOLD_HEART_RATE_BPM(60, 240),
    MAX_HEART_RATE_BPM(80, 250),
    /** Meters per second for every sport, whatever unit the athlete is shown. */
    THRESHOLD_PACE_METERS_PER_SECOND(0.2, 12);

    private final double least;
    private final double most;

    Threshold(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /**
     * {@code value}, if it can be that threshold.
     *
     * @throws IllegalArgumentException naming the value and the rule
     */
    public double require(double value) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(value + " is no " + this + ": it runs from " + least + " to " + most
                    + ". Maybe it is in another unit?");
        }
        if (this != THRESHOLD_PACE_METERS_PER_SECOND && value != Math.rint(value)) {
            throw new IllegalArgumentException(value + " is no " + this + ": it is a whole number.");
        }
        return value;
    }
}
