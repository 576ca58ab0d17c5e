package io.github.intervalscoach.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractDocumentTest {
    private static final URI SERVICE = URI.create("https://intervals.icu");

    @Test
    void withoutSettingsItIsTheServicesOwnOnceADayKeptNowhere() {
        var settings = ContractDocument.of(new Environment(Map.of()), SERVICE);

        assertThat(settings.explicit()).isEmpty();
        assertThat(settings.refresh()).isEqualTo(Duration.ofDays(1));
        assertThat(settings.cacheFile()).isEmpty();
    }

    @Test
    void placeAndRefreshAreTheUsers() {
        var settings = ContractDocument.of(
                new Environment(
                        Map.of("INTERVALS_ICU_OPENAPI_SPEC", "spec.json", "INTERVALS_ICU_SPEC_REFRESH_SECS", "0")),
                SERVICE);

        assertThat(settings.explicit()).contains("spec.json");
        assertThat(settings.refresh()).isZero();
    }

    @Test
    void itIsKeptInTheUsersCacheFolderByTheNameOfTheService(@TempDir Path home) {
        Path kept = Path.of("intervals-coach", "openapi-intervals.icu.json");
        String folder = home.toString();

        assertThat(cache(Map.of("HOME", folder), SERVICE))
                .isEqualTo(home.resolve(".cache").resolve(kept));
        assertThat(cache(Map.of("HOME", "/elsewhere", "XDG_CACHE_HOME", folder), SERVICE))
                .isEqualTo(home.resolve(kept));
        assertThat(cache(Map.of("LOCALAPPDATA", folder), SERVICE)).isEqualTo(home.resolve(kept));
        assertThat(cache(Map.of("HOME", folder), URI.create("https://relay.example:8443")))
                .hasFileName("openapi-relay.example_8443.json");
    }

    @Test
    void ofAServiceOnThisMachineNothingIsKept(@TempDir Path home) {
        for (String service : List.of("http://127.0.0.1:8999", "http://localhost", "http://[::1]:80")) {
            assertThat(ContractDocument.of(new Environment(Map.of("HOME", home.toString())), URI.create(service))
                            .cacheFile())
                    .isEmpty();
        }
    }

    @Test
    void aRelativeFolderIsNoCacheFolder() {
        assertThat(ContractDocument.of(new Environment(Map.of("XDG_CACHE_HOME", "here")), SERVICE)
                        .cacheFile())
                .isEmpty();
    }

    private static Path cache(Map<String, String> environment, URI service) {
        return ContractDocument.of(new Environment(environment), service)
                .cacheFile()
                .orElseThrow();
    }
}
