package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import io.github.intervalscoach.intervals.http.Patience;
import io.github.intervalscoach.intervals.http.StubService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;

/** A client and the stub it talks to. */
abstract class ClientAgainstStub {
    static final String KEY = "s3cr3tK3y/+";
    static final DateRange MARCH = new DateRange(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"));

    final StubService service = new StubService();
    private final List<IntervalsClient> opened = new ArrayList<>();

    @AfterEach
    void closeAll() {
        opened.forEach(IntervalsClient::close);
        service.close();
    }

    /** Over a connection of its own, which keeps nothing of earlier questions. */
    Ports ports() {
        var client = client(Optional.empty());
        opened.add(client);
        return client.ports();
    }

    /** What can be changed, over a connection of its own. */
    WritePorts writePorts() {
        var client = client(Optional.empty());
        opened.add(client);
        return client.writePorts();
    }

    IntervalsClient client(Optional<String> athleteId) {
        var settings =
                new ConnectionSettings(service.url(), ApiKey.of(KEY), athleteId, Timeouts.standard(), Optional.empty());
        var second = Duration.ofSeconds(10);
        var pause = Duration.ofMillis(1);
        return IntervalsClient.connect(
                settings, new Patience(second, second, second.multipliedBy(2), 3, pause, pause, pause));
    }

    List<String> fieldsAskedFor() {
        String query = service.lastSeen().query();
        return List.of(
                query.substring(query.indexOf("fields=") + "fields=".length()).split(",", -1));
    }

    static <T> T answer(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** How {@code stage} fails, checked to be bare, to say what to do and to keep the key to itself. */
    static PortException failure(CompletionStage<?> stage) {
        var bare = stage.handle((value, failure) -> failure);
        Throwable thrown = answer(bare);
        assertThat(thrown).isInstanceOf(PortException.class);
        var failure = (PortException) thrown;
        assertThat(failure.cure()).isNotBlank();
        assertThat(failure.toString() + failure.cure())
                .doesNotContain(KEY)
                .doesNotContain("QVBJX0tFWTpz")
                .doesNotContain("http://");
        assertThat(catchThrowable(() -> answer(stage))).hasCause(failure);
        return failure;
    }
}
