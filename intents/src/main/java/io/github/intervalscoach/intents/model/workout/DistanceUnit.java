package io.github.intervalscoach.intents.model.workout;

/** What a distance was written in. */
public enum DistanceUnit {
    METERS(1),
    KILOMETERS(1_000),
    MILES(1_609.344),
    YARDS(0.9144);

    private final double meters;

    DistanceUnit(double meters) {
        this.meters = meters;
    }

    /** How long one of it is, m. */
    public double meters() {
        return meters;
    }
}
