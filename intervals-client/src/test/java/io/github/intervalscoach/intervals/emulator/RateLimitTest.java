package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.intervalscoach.intervals.emulator.RawCaller.Answer;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final long MILLISECOND = 1_000_000;

    @Test
    void afterTheBurstOneRequestIsAdmittedForEachShareOfASecond() {
        var nanos = new AtomicLong();
        var bucket = new TokenBucket(new RateLimit(10, 3, OptionalInt.empty()), nanos::get);

        assertThat(admitted(bucket, 5)).isEqualTo(3);
        nanos.addAndGet(99 * MILLISECOND);
        assertThat(admitted(bucket, 2)).isZero();
        nanos.addAndGet(2 * MILLISECOND);
        assertThat(admitted(bucket, 2)).isEqualTo(1);
        nanos.addAndGet(60_000 * MILLISECOND);
        assertThat(admitted(bucket, 9)).isEqualTo(3);
    }

    @Test
    void beyondTheLimitIs429WithRetryAfterAsConfigured() throws IOException {
        Answer told = second(new RateLimit(0.001, 1, OptionalInt.of(7)));
        Answer untold = second(new RateLimit(0.001, 1, OptionalInt.empty()));

        assertThat(told.status()).isEqualTo(429);
        assertThat(told.retryAfter()).contains("7");
        assertThat(untold.status()).isEqualTo(429);
        assertThat(untold.retryAfter()).isEmpty();
    }

    @Test
    void aLimitIsAboveZero() {
        assertThatThrownBy(() -> new RateLimit(0, 1, OptionalInt.empty())).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new RateLimit(Double.NaN, 1, OptionalInt.empty()))
                .hasMessageContaining("above 0");
        assertThatThrownBy(() -> new RateLimit(1, 0, OptionalInt.empty())).hasMessageContaining("above 0");
        assertThat(RateLimit.stated().perSecond()).isEqualTo(10);
    }

    private static Answer second(RateLimit limit) throws IOException {
        var options = EmulatorOptions.PROMPT.limitedTo(limit);
        try (var emulator = Emulator.start(SmallWorld.of(SmallWorld.rider()), 0, options)) {
            var rider = new RawCaller(emulator, SmallWorld.RIDER_KEY);
            assertThat(rider.get("/athlete/0").status()).isEqualTo(200);
            assertThat(rider.control("GET", "/clock", "").status()).isEqualTo(200);
            return rider.get("/athlete/0");
        }
    }

    private static long admitted(TokenBucket bucket, int asked) {
        return IntStream.range(0, asked).filter(i -> bucket.admits()).count();
    }
}
