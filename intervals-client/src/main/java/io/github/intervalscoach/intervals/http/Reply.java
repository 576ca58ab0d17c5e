package io.github.intervalscoach.intervals.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Optional;

/**
 * What came back.
 *
 * @param retryAfter how long the service asked us to wait
 */
@SuppressWarnings("ArrayRecordComponent") // an answer of up to 64 MB, read once
record Reply(int status, Optional<Duration> retryAfter, byte[] body) {
    private static final int TOO_MANY_REQUESTS = 429;

    String text() {
        return new String(body, UTF_8);
    }

    boolean isGood() {
        return status / 100 == 2;
    }

    boolean isRateLimited() {
        return status == TOO_MANY_REQUESTS;
    }

    /** Whether the same question may be answered a moment later. */
    boolean mayPass() {
        return isRateLimited() || status / 100 == 5;
    }

    boolean asksToWaitLongerThan(Duration longest) {
        return retryAfter.isPresent() && retryAfter.get().compareTo(longest) > 0;
    }
}
