package io.github.intervalscoach.analytics.pace;

/**
 * The best stretch of a session over one distance or one time.
 *
 * @param meters what was covered, m
 * @param seconds in what time, s
 * @param startSecond where in the session it starts, seconds since the start
 */
public record BestEffort(double meters, double seconds, double startSecond) {
    /** Mean speed, m/s. */
    public double metersPerSecond() {
        return meters / seconds;
    }
}
