package io.github.intervalscoach.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intervals.contract.ContractSettings;
import io.github.intervalscoach.intervals.contract.ContractWatch;
import io.github.intervalscoach.intervals.contract.Drift;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractMetricsTest {
    @Test
    void consolesSeeHowManyReadsAndWritesAreGone(@TempDir Path folder) throws IOException, JMException {
        String oneIsLeft =
                "{\"openapi\":\"3.0.1\",\"paths\":{\"/api/v1/athletes\":{\"get\":{\"operationId\":\"listAthletes\"}}}}";
        Path document = Files.writeString(folder.resolve("spec.json"), oneIsLeft);
        var settings = new ContractSettings(Optional.of(document.toString()), Duration.ZERO, Optional.empty());
        List<Drift> drifts = ContractWatch.check(URI.create("http://127.0.0.1:1"), settings);

        var server = ManagementFactory.getPlatformMBeanServer();
        var name = new ObjectName(ContractMetrics.NAME);
        try (var shown = ContractMetrics.shown(() -> drifts)) {
            int reads = (int) server.getAttribute(name, "ReadsGone");
            int writes = (int) server.getAttribute(name, "WritesGone");
            assertThat(server.getAttribute(name, "Drifts")).isEqualTo(drifts.size());
            assertThat(server.getAttribute(name, "Followed")).isEqualTo(0);
            assertThat(reads).isPositive();
            assertThat(writes).isPositive();
            assertThat(reads + writes).isEqualTo(109);
            assertThat(shown.registered()).isTrue();
        }
        assertThat(server.isRegistered(name)).isFalse();
    }
}
