package io.github.intervalscoach.analytics.recovery;

/** In what heart rate variability is averaged. Milliseconds are skewed, so their logarithm is the usual choice. */
public enum HrvScale {
    /** Natural logarithm of milliseconds. */
    LN(0.03),
    /** Milliseconds as they are. */
    RAW_MS(0);

    private final double deviationFloor;

    HrvScale(double deviationFloor) {
        this.deviationFloor = deviationFloor;
    }

    /** The error of measurement, in this scale; 0 where none is stated. */
    double deviationFloor() {
        return deviationFloor;
    }

    double of(double ms) {
        return this == LN ? StrictMath.log(ms) : ms;
    }
}
