package io.github.intervalscoach.analytics.pace;

/**
 * The best stretch of a session over one distance or one time.
 *
 * @param metres what was covered, m
 * @param seconds in what time, s
 * @param startSecond where in the session it starts, seconds since the start
 */
public record BestEffort(double metres, double seconds, double startSecond) {
    /** Mean speed, m/s. */
    public double metresPerSecond() {
        return metres / seconds;
    }
}
