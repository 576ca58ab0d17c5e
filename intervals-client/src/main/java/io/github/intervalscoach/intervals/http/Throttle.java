package io.github.intervalscoach.intervals.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.failsafe.Bulkhead;
import dev.failsafe.RateLimiter;
import java.net.URI;
import java.time.Duration;

/** Holds one key to its {@link Pace}, whoever in this process asks with it. */
final class Throttle {
    /** One for each key in use; forgotten with the last connection that uses it. */
    private static final Cache<String, Throttle> BY_KEY =
            Caffeine.newBuilder().weakValues().build();

    private final RateLimiter<Reply> rate;
    private final Bulkhead<Reply> parallel;

    private Throttle(Pace pace, Duration longestWait) {
        this.rate = RateLimiter.<Reply>burstyBuilder(pace.requestsPerSecond(), Duration.ofSeconds(1))
                .withMaxWaitTime(longestWait)
                .build();
        this.parallel = Bulkhead.<Reply>builder(pace.atOnce())
                .withMaxWaitTime(longestWait)
                .build();
    }

    /**
     * The one of {@code secret} at {@code baseUrl}.
     *
     * @param longestWait for its turn, after which a request is given up; the first to ask decides
     */
    static Throttle of(Secret secret, URI baseUrl, Pace pace, Duration longestWait) {
        return BY_KEY.get(baseUrl + " " + pace + " " + secret.fingerprint(), key -> new Throttle(pace, longestWait));
    }

    RateLimiter<Reply> rate() {
        return rate;
    }

    Bulkhead<Reply> parallel() {
        return parallel;
    }
}
