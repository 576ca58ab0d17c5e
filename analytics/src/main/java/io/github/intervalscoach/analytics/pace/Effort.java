package io.github.intervalscoach.analytics.pace;

/**
 * A distance covered in a time, as fast as the athlete could.
 *
 * @param meters distance, m, above 0 to 2000 km
 * @param seconds time, s, above 0 to ten days
 */
public record Effort(double meters, double seconds) {
    private static final double LONGEST = 2_000_000;
    private static final double SLOWEST = 864_000;

    public Effort {
        if (!(meters > 0 && meters <= LONGEST)) {
            throw new IllegalArgumentException("a distance is above 0 to 2000 km, was " + meters + " m");
        }
        if (!(seconds > 0 && seconds <= SLOWEST)) {
            throw new IllegalArgumentException(
                    "a time is above 0 s to ten days, was " + seconds + ". Maybe it is in milliseconds?");
        }
    }

    /** Mean speed, m/s. */
    public double metersPerSecond() {
        return meters / seconds;
    }
}
