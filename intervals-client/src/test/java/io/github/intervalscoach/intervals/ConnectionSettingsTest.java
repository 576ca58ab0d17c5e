package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionSettingsTest {
    private static final ApiKey KEY = ApiKey.of("k3y");

    @Test
    void meansTheServiceItselfUnlessToldOtherwise() {
        assertThat(ConnectionSettings.of(KEY).baseUrl()).isEqualTo(URI.create("https://intervals.icu"));
        assertThat(ConnectionSettings.of(KEY).timeouts())
                .isEqualTo(new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(30)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://intervals.icu,https://intervals.icu",
        "https://intervals.icu/,https://intervals.icu",
        "https://intervals.icu/api/v1,https://intervals.icu",
        "https://intervals.icu/api/v1/,https://intervals.icu",
        "HTTPS://intervals.icu:8443/proxy/api/v1/,https://intervals.icu:8443/proxy",
        "http://localhost:8080,http://localhost:8080",
        "http://127.0.0.1:8080/,http://127.0.0.1:8080",
        "http://[::1]:8080/api/v1,http://[::1]:8080",
    })
    void takesTheAddressInEveryUsualForm(URI given, URI kept) {
        assertThat(at(given).baseUrl()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://intervals.icu",
                "http://192.168.1.2:8080",
                "http://127.0.0.1.evil.example",
                "http://localhost.evil.example",
                "http://[2001:db8::1]/"
            })
    void refusesToSendTheKeyInTheClear(URI given) {
        assertThatThrownBy(() -> at(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("plain http")
                .hasMessageContaining("Use https");
    }

    @ParameterizedTest
    @CsvSource({
        "https://me:s3cr3t@intervals.icu,user name",
        "https://intervals.icu?key=s3cr3t,query",
        "https://intervals.icu/#s3cr3t,fragment",
        "ftp://intervals.icu/s3cr3t,not an http",
        "intervals.icu,not an http",
        "https:///s3cr3t,not an http",
    })
    void refusesOtherAddressesWithoutRepeatingThem(URI given, String why) {
        assertThatThrownBy(() -> at(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("s3cr3t");
    }

    @Test
    void refusesABlankAthleteId() {
        assertThatThrownBy(() -> new ConnectionSettings(
                        ConnectionSettings.INTERVALS_ICU, KEY, Optional.of(" "), Timeouts.standard(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blank");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void refusesATimeoutThatIsNone(long seconds) {
        var second = Duration.ofSeconds(1);
        assertThatThrownBy(() -> new Timeouts(second, Duration.ofSeconds(seconds), second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("request");
    }

    private static ConnectionSettings at(URI url) {
        return new ConnectionSettings(url, KEY, Optional.empty(), Timeouts.standard(), Optional.empty());
    }
}
