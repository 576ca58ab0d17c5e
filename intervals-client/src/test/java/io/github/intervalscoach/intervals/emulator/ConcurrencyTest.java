package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
    /** Long enough for three requests to arrive together, even on a loaded machine. */
    private static final long DELAY_MILLIS = 250;

    @Test
    void requestsMadeTogetherAreOneWave() {
        try (var emulator =
                Emulator.start(SmallWorld.of(SmallWorld.rider()), 0, EmulatorOptions.delayed(DELAY_MILLIS))) {
            Caller caller = Caller.with(emulator, SmallWorld.RIDER_KEY);
            CompletableFuture<?>[] first = Stream.of("/athlete/0", "/athlete/0/wellness", "/athlete/0/events")
                    .map(path ->
                            CompletableFuture.supplyAsync(() -> caller.get(path), task -> new Thread(task).start()))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(first).join();
            caller.get("/athlete/0/profile");
            assertThat(emulator.log()).extracting(HandledRequest::wave).containsExactly(1, 1, 1, 2);
            assertThat(emulator.log()).extracting(HandledRequest::status).containsOnly(200);
            assertThat(emulator.waves()).isEqualTo(2);
        }
    }

    @Test
    void aTakenPortIsSaid() {
        try (var emulator = Emulator.start(SmallWorld.of(SmallWorld.rider()), 0, EmulatorOptions.PROMPT)) {
            int taken = emulator.baseUri().getPort();
            assertThatThrownBy(() -> Emulator.start(SmallWorld.of(SmallWorld.rider()), taken, EmulatorOptions.PROMPT))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("127.0.0.1:" + taken);
        }
    }
}
