package io.github.intervalscoach.analytics.race;

/** Daniels' training intensities, as fractions of {@link Vdot}; conventions (evidence D, recalled). */
public enum TrainingPace {
    /** E: easy running. */
    EASY(0.59, 0.74),
    /** M: marathon pace. */
    MARATHON(0.75, 0.84),
    /** T: threshold, comfortably hard. */
    THRESHOLD(0.83, 0.88),
    /** I: intervals of three to five minutes. */
    INTERVAL(0.95, 1.00),
    /** R: short repetitions for speed. */
    REPETITION(1.05, 1.10);

    private final double low;
    private final double high;

    TrainingPace(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /** The slower end at {@code vdot}, m/s. */
    public double lowMetersPerSecond(Vdot vdot) {
        return vdot.metersPerSecond(low);
    }

    /** The faster end at {@code vdot}, m/s. */
    public double highMetersPerSecond(Vdot vdot) {
        return vdot.metersPerSecond(high);
    }
}
