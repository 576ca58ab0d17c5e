package io.github.intervalscoach.intervals;

import java.time.Duration;

/**
 * How long to wait for the service.
 *
 * @param connect for a connection
 * @param request for one answer, its last byte included
 * @param total for everything, retries and the waits between them included
 */
public record Timeouts(Duration connect, Duration request, Duration total) {
    /** Checks that all are above 0. */
    public Timeouts {
        requirePositive("connect", connect);
        requirePositive("request", request);
        requirePositive("total", total);
    }

    /** 5 s to connect, 15 s for an answer, 30 s in all. */
    public static Timeouts standard() {
        return new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(30));
    }

    private static void requirePositive(String name, Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("The " + name + " timeout is " + timeout + ": it must be above 0.");
        }
    }
}
