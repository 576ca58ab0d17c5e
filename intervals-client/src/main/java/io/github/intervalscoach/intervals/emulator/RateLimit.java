package io.github.intervalscoach.intervals.emulator;

import java.util.OptionalInt;

/**
 * How many requests are answered; the others are 429.
 *
 * @param perSecond over time, above 0
 * @param burst at once after a pause, 1 or more
 * @param retryAfterSeconds told with a 429; absent for not
 */
public record RateLimit(double perSecond, int burst, OptionalInt retryAfterSeconds) {
    private static final int STATED_PER_SECOND = 10;
    /** House rule: the maintainer speaks of a short burst and gives no number. */
    private static final int ASSUMED_BURST = 20;

    public RateLimit {
        if (!(perSecond > 0 && perSecond <= 1_000_000) || burst < 1) {
            throw new IllegalArgumentException("The rate limit is " + perSecond + " requests a second and " + burst
                    + " at once; both must be above 0. Maybe leave it out: nothing is limited then.");
        }
    }

    /** What the service's maintainer stated: about 10 a second. Whether it sends {@code Retry-After} is not known. */
    public static RateLimit stated() {
        return new RateLimit(STATED_PER_SECOND, ASSUMED_BURST, OptionalInt.empty());
    }
}
