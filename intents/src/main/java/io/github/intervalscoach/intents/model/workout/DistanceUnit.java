package io.github.intervalscoach.intents.model.workout;

/** What a distance was written in. */
public enum DistanceUnit {
    METERS(1, "m"),
    KILOMETERS(1_000, "km"),
    MILES(1_609.344, "mi"),
    YARDS(0.9144, "yd");

    private final double meters;
    private final String sign;

    DistanceUnit(double meters, String sign) {
        this.meters = meters;
        this.sign = sign;
    }

    /** How long one of it is, m. */
    public double meters() {
        return meters;
    }

    /** As it stands behind a number. */
    public String sign() {
        return sign;
    }
}
