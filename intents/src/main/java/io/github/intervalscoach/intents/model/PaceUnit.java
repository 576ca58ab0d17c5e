package io.github.intervalscoach.intents.model;

/** How an athlete is shown pace. It says nothing about how it is kept, which is meters per second. */
public enum PaceUnit {
    SECONDS_PER_100_METERS(100),
    SECONDS_PER_100_YARDS(91.44),
    MINUTES_PER_KILOMETER(1000),
    MINUTES_PER_MILE(1609.344),
    SECONDS_PER_500_METERS(500),
    SECONDS_PER_400_METERS(400),
    SECONDS_PER_250_METERS(250);

    private final double meters;

    PaceUnit(double meters) {
        this.meters = meters;
    }

    /** The way the time is told for. */
    public double meters() {
        return meters;
    }
}
