package io.github.intervalscoach.intervals.http;

import java.net.URI;

/**
 * How fast to ask.
 *
 * @param requestsPerSecond at most so many begin within a second
 * @param atOnce at most so many are under way
 */
public record Pace(int requestsPerSecond, int atOnce) {
    /** The service answers about ten requests a second; eight leave room for the athlete's own browser (house rule). */
    private static final Pace POLITE = new Pace(8, 8);

    /** On this machine nobody else is waiting. */
    private static final Pace LOOPBACK = new Pace(10_000, 64);

    public Pace {
        if (requestsPerSecond < 1 || atOnce < 1) {
            throw new IllegalArgumentException(
                    requestsPerSecond + " requests a second, " + atOnce + " at once: need 1 or more of both");
        }
    }

    /** The pace for the service at {@code baseUrl}. Plain http is for this machine only, so it tells an emulator. */
    public static Pace towards(URI baseUrl) {
        return "http".equals(baseUrl.getScheme()) ? LOOPBACK : POLITE;
    }
}
