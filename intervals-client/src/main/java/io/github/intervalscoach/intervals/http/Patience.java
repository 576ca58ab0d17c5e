package io.github.intervalscoach.intervals.http;

import java.time.Duration;

/**
 * How long and how often to try.
 *
 * @param connect for a connection
 * @param request for one answer, its last byte included
 * @param total for everything, waits between attempts included
 * @param attempts how many at most; 1 for no retry
 * @param firstPause before the second attempt, doubled before each further one
 * @param longestPause beyond which it is not doubled
 * @param longestRetryAfter the longest wait the service may ask for; when it asks for more, the caller is told instead
 */
public record Patience(
        Duration connect,
        Duration request,
        Duration total,
        int attempts,
        Duration firstPause,
        Duration longestPause,
        Duration longestRetryAfter) {
    private static final int ATTEMPTS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(400);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofSeconds(20);

    /** Three attempts with pauses of about 0.4 s and 0.8 s, and up to 20 s where the service asks for it. */
    public static Patience of(Duration connect, Duration request, Duration total) {
        return new Patience(connect, request, total, ATTEMPTS, FIRST_PAUSE, LONGEST_PAUSE, LONGEST_RETRY_AFTER);
    }

    /**
     * The pause after attempt {@code attempt}, spread over half to three halves so that many clients do not come back
     * at once.
     *
     * @param attempt 1 for the first
     * @param chance 0 to 1
     */
    Duration pauseAfter(int attempt, double chance) {
        Duration doubled = firstPause.multipliedBy(1L << Math.min(attempt - 1, 20));
        Duration pause = doubled.compareTo(longestPause) > 0 ? longestPause : doubled;
        return Duration.ofNanos((long) (pause.toNanos() * (0.5 + chance)));
    }
}
