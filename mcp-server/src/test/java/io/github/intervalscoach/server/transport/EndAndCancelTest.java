package io.github.intervalscoach.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.server.tool.Toolboxes;
import io.github.intervalscoach.server.tool.Weather;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EndAndCancelTest {
    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"ping\"}";

    @Test
    void whatIsBeingAnsweredAtTheEndOfInputIsStillAnswered() throws Exception {
        var started = new CountDownLatch(3);
        var release = new CountDownLatch(1);
        try (Host host = Host.of(Toolboxes.with(Weather.while_(question -> {
            started.countDown();
            await(release);
        })))) {
            host.send(call(1), call(2), call(3));
            started.await();
            var ending = new Thread(release::countDown);
            ending.start();

            assertThat(host.end()).hasSize(3).allMatch(line -> line.contains("Clear in Girona"));
        }
    }

    @Test
    void aLastLineNeedsNoEnd() throws Exception {
        try (Host host = Host.of(Toolboxes.with(Weather.fine()))) {
            host.raw(PING.getBytes(StandardCharsets.UTF_8));

            assertThat(host.end()).containsExactly("{\"jsonrpc\":\"2.0\",\"id\":99,\"result\":{}}");
        }
    }

    @Test
    void theEndIsNotWaitedForForever() throws Exception {
        var started = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        try (Host host = Host.of(stuck(started, interrupted), Duration.ofMillis(50))) {
            host.send(call(1));
            started.await();

            assertThat(host.end()).isEmpty();
            interrupted.await();
        }
    }

    @Test
    void aCancelledCallIsInterruptedAndNotAnswered() throws Exception {
        var started = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        try (Host host = Host.of(stuck(started, interrupted))) {
            host.send(call(1));
            started.await();

            host.send(
                    "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1,\"reason\":\"x\"}}");

            interrupted.await();
            assertThat(host.send(PING).next()).contains("\"id\":99");
            assertThat(host.end()).isEmpty();
        }
    }

    @Test
    void anIdInUseIsNotUsedTwice() throws Exception {
        var started = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        try (Host host = Host.of(stuck(started, interrupted), Duration.ofMillis(50))) {
            host.send(call(1));
            started.await();

            assertThat(host.send(call(1)).next()).contains("\"id\":1,\"error\":{\"code\":-32600,");
        }
    }

    @Test
    void slowCallsDoNotHoldUpQuickOnes() throws Exception {
        var started = new CountDownLatch(8);
        var release = new CountDownLatch(1);
        try (Host host = Host.of(Toolboxes.with(Weather.while_(question -> {
            started.countDown();
            await(release);
        })))) {
            for (int id = 0; id < 8; id++) {
                host.send(call(id));
            }
            started.await();

            assertThat(host.send(PING).next()).contains("\"id\":99");
            release.countDown();
            assertThat(host.end()).hasSize(8);
        }
    }

    private static io.github.intervalscoach.server.tool.Toolbox stuck(
            CountDownLatch started, CountDownLatch interrupted) {
        return Toolboxes.with(Weather.while_(question -> {
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw new IllegalStateException(e);
            }
        }));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String call(int id) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id
                + ",\"method\":\"tools/call\",\"params\":{\"name\":\"ask_weather\",\"arguments\":{\"place\":\"Girona\"}}}";
    }
}
