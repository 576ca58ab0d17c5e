package io.github.intervalscoach.intervals.emulator.demo;

/** Rolling ground: a slope that wanders, a height that stays around home. */
final class Terrain {
    private static final double PULL_HOME_PER_METER = 0.00008;

    private final Wander slopes;
    private final double homeMeters;
    private double altitude;
    private double slope;

    Terrain(Dice dice, double homeMeters, double slopeDeviation) {
        this.slopes = new Wander(dice, 0.992, slopeDeviation);
        this.homeMeters = homeMeters;
        this.altitude = homeMeters;
    }

    /** So many meters on. */
    void advance(double meters) {
        slope = slopes.next() - (altitude - homeMeters) * PULL_HOME_PER_METER;
        altitude += slope * meters;
    }

    /** Rise per meter. */
    double slope() {
        return slope;
    }

    double altitudeMeters() {
        return Numbers.rounded(altitude, 1);
    }
}
