package io.github.intervalscoach.analytics.power;

/**
 * One maximal effort: the mean power that could be held, and for how long.
 *
 * @param watts mean power, W, 1 to 100 000
 * @param seconds duration, s, 1 to ten days
 */
public record Effort(double watts, double seconds) {
    private static final double LOWEST_WATTS = 1;
    private static final double HIGHEST_WATTS = 100_000;
    private static final double LONGEST_SECONDS = 864_000;

    /** @throws IllegalArgumentException when one of the two cannot be an effort */
    public Effort {
        if (!(watts >= LOWEST_WATTS && watts <= HIGHEST_WATTS)) {
            throw new IllegalArgumentException(
                    "an effort's power is 1 to 100000 W, was " + watts + ". Maybe there was no power meter?");
        }
        if (!(seconds >= 1 && seconds <= LONGEST_SECONDS)) {
            throw new IllegalArgumentException(
                    "an effort lasts 1 to 864000 s, was " + seconds + ". Maybe it is in minutes or milliseconds?");
        }
    }

    /** Mechanical work, J. */
    double joules() {
        return watts * seconds;
    }
}
