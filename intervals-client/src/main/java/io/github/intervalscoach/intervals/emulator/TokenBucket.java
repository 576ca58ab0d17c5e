package io.github.intervalscoach.intervals.emulator;

import java.util.function.LongSupplier;

/** Counts requests against a {@link RateLimit}. Safe to share. */
final class TokenBucket {
    private static final double NANOS = 1e9;

    private final RateLimit limit;
    private final LongSupplier nanos;
    private double tokens;
    private long counted;

    TokenBucket(RateLimit limit, LongSupplier nanos) {
        this.limit = limit;
        this.nanos = nanos;
        this.tokens = limit.burst();
        this.counted = nanos.getAsLong();
    }

    /** Whether one more request is answered now. */
    synchronized boolean admits() {
        long now = nanos.getAsLong();
        tokens = Math.min(limit.burst(), tokens + (now - counted) / NANOS * limit.perSecond());
        counted = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
