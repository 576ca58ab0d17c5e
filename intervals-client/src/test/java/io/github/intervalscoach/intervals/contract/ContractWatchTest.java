package io.github.intervalscoach.intervals.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.intervalscoach.intervals.contract.Drift.Kind;
import io.github.intervalscoach.intervals.http.StubService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractWatchTest {
    @TempDir
    Path folder;

    private final StubService service = new StubService();
    private final ByHand background = new ByHand();
    private final Contract contract = new Contract();

    @AfterEach
    void close() {
        background.shutdownNow();
        service.close();
    }

    @Test
    void theServicesOwnDocumentIsReadLaterAndWithoutTheKey() {
        service.on("/api/v1/docs", 200, document("/athlete/{athlete}/wellness", "/athlete/{a}/diary/wellness"));

        start(Optional.empty(), Optional.empty());
        assertThat(service.seen()).isEmpty();
        background.run();

        assertThat(contract.path(Operations.named("list-wellness"))).contains("/athlete/{a}/diary/wellness");
        assertThat(service.lastSeen().header("Authorization")).isEmpty();
    }

    @Test
    void itIsReadAgainOnSchedule() {
        service.on("/api/v1/docs", 200, document("", ""))
                .on("/api/v1/docs", 200, document("/athlete/{athlete}/events/bulk", "/elsewhere/{a}"));
        start(Optional.empty(), Optional.empty());

        background.run();
        assertThat(contract.drifts()).isEmpty();
        background.run();
        assertThat(contract.drifts()).extracting(Drift::kind).containsExactly(Kind.WRITE_GONE);
    }

    @Test
    void aDocumentThatCannotBeHadChangesNothing() {
        service.on("/api/v1/docs", 500, "").on("/api/v1/docs", 200, "<html>");
        start(Optional.empty(), Optional.of(folder.resolve("openapi.json")));

        background.run();
        background.run();

        assertThat(contract.drifts()).isEmpty();
        assertThat(folder.resolve("openapi.json")).doesNotExist();
    }

    @Test
    void aFreshOneIsKeptBetweenRunsAndNotFetchedAgain() throws IOException {
        Path kept = folder.resolve("cache").resolve("openapi.json");
        service.on("/api/v1/docs", 200, document("/athlete/{athlete}/wellness", "/athlete/{a}/diary/wellness"));
        start(Optional.empty(), Optional.of(kept));
        background.run();
        assertThat(Files.readString(kept)).contains("diary");

        start(Optional.empty(), Optional.of(kept));
        background.run();

        assertThat(service.seen()).hasSize(1);
        assertThat(contract.drifts()).extracting(Drift::kind).containsExactly(Kind.MOVED_AND_FOLLOWED);
    }

    @Test
    void anOldOneServesWhileTheServiceIsAway() throws IOException {
        Path kept = folder.resolve("openapi.json");
        Files.writeString(kept, document("/athlete/{athlete}/wellness", "/athlete/{a}/diary/wellness"));
        Files.setLastModifiedTime(kept, java.nio.file.attribute.FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        service.says(503, "");
        start(Optional.empty(), Optional.of(kept));

        background.run();

        assertThat(contract.drifts()).extracting(Drift::kind).containsExactly(Kind.MOVED_AND_FOLLOWED);
    }

    @Test
    void aDocumentTheUserGaveIsReadAtOnceAndItsFaultsStopTheStart() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Path poor = Files.writeString(folder.resolve("poor.json"), document("/athlete/{athlete}/wellness", "/moon"));
        Path good = Files.writeString(folder.resolve("good.json"), document("", ""));

        assertThatThrownBy(() -> start(Optional.of(folder.resolve("none.json").toString()), Optional.empty()))
                .isInstanceOf(ContractFault.class)
                .hasMessageContaining("could not be read");
        assertThatThrownBy(() -> start(Optional.of(broken.toString()), Optional.empty()))
                .isInstanceOf(ContractFault.class)
                .hasMessageContaining("not JSON");
        assertThatThrownBy(() -> start(Optional.of(poor.toString()), Optional.empty()))
                .isInstanceOf(ContractFault.class)
                .hasMessageContaining("list-wellness");
        start(Optional.of(good.toString()), Optional.empty());
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void aDocumentTheUserGaveMayBeAnAddress() {
        service.on("/spec.json", 200, document("/athlete/{athlete}/wellness", "/athlete/{a}/diary/wellness"));

        start(Optional.of(service.url() + "/spec.json"), Optional.empty());

        assertThat(contract.drifts()).hasSize(1);
    }

    private void start(Optional<String> explicit, Optional<Path> cache) {
        var settings = new ContractSettings(explicit, Duration.ofDays(1), cache);
        ContractWatch.start(contract, settings, service.url(), background, Instant::now);
    }

    /** A document of all our operations, one of them elsewhere and nameless. */
    private static String document(String moved, String to) {
        var paths = new LinkedHashMap<String, ArrayList<String>>();
        for (Operation operation : Operations.all()) {
            String parameters = operation.parameters().stream()
                    .map(parameter -> "{\"in\":\"query\",\"name\":\"" + parameter.name() + "\"}")
                    .collect(Collectors.joining(","));
            paths.computeIfAbsent(operation.path().equals(moved) ? to : operation.path(), path -> new ArrayList<>())
                    .add("\"" + operation.verb().name().toLowerCase(Locale.ROOT) + "\":{\"parameters\":[" + parameters
                            + "]}");
        }
        return paths.entrySet().stream()
                .map(path -> "\"/api/v1" + path.getKey() + "\":{" + String.join(",", path.getValue()) + "}")
                .collect(Collectors.joining(",", "{\"openapi\":\"3.0.1\",\"paths\":{", "}}"));
    }

    /** Does scheduled work when told to. */
    private static final class ByHand extends ScheduledThreadPoolExecutor {
        private Runnable work = () -> {};

        private ByHand() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long first, long delay, TimeUnit unit) {
            work = command;
            return super.schedule(() -> {}, 0, TimeUnit.SECONDS);
        }

        private void run() {
            work.run();
        }
    }
}
