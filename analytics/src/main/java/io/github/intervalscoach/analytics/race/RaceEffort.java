package io.github.intervalscoach.analytics.race;

import java.util.Optional;

/**
 * A race on foot, or a time trial run like one: distance and time.
 *
 * @param meters distance, m, 100 to 1 000 000
 * @param seconds time, s, such that the mean speed is 0.3 to 12 m/s
 */
public record RaceEffort(double meters, double seconds) {
    private static final double SHORTEST = 100;
    private static final double LONGEST = 1_000_000;

    /** Slower than the last finisher of a six-day race (house rule). */
    private static final double SLOWEST = 0.3;

    /** No human has run 100 m faster. */
    private static final double FASTEST = 12;

    public RaceEffort {
        if (!(meters >= SHORTEST && meters <= LONGEST)) {
            throw new IllegalArgumentException(
                    "a race is 100 m to 1000 km, was " + meters + " m. Maybe it is in kilometers or miles?");
        }
        if (!(seconds > 0 && meters / seconds >= SLOWEST && meters / seconds <= FASTEST)) {
            throw new IllegalArgumentException("nobody runs " + meters + " m in " + seconds
                    + " s. Maybe the time is in minutes, or the distance in another unit?");
        }
    }

    /** The effort, where somebody could have run it; empty otherwise. For numbers that come from a recording. */
    public static Optional<RaceEffort> findPlausible(double meters, double seconds) {
        boolean isRace = meters >= SHORTEST && meters <= LONGEST;
        boolean isRun = seconds > 0 && meters / seconds >= SLOWEST && meters / seconds <= FASTEST;
        return isRace && isRun ? Optional.of(new RaceEffort(meters, seconds)) : Optional.empty();
    }

    /** Mean speed, m/s. */
    public double metersPerSecond() {
        return meters / seconds;
    }
}
