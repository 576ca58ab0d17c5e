package io.github.intervalscoach.golden;

import io.github.intervalscoach.server.wiring.ChangeSettings;
import io.github.intervalscoach.server.wiring.Session;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** The real server connected as a user's environment says. */
final class LiveHosts {
    static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    private LiveHosts() {}

    /** Connected to {@code baseUrl} with {@code key}, on {@link #DAY}. */
    static StdioHost connectedTo(String baseUrl, String key) {
        return connectedTo(baseUrl, key, DAY);
    }

    /** The same, asked on {@code today}. */
    static StdioHost connectedTo(String baseUrl, String key, LocalDate today) {
        return of(Map.of("INTERVALS_ICU_BASE_URL", baseUrl, "INTERVALS_ICU_API_KEY", key), today);
    }

    /** With exactly this environment. */
    static StdioHost of(Map<String, String> environment) {
        return of(environment, DAY);
    }

    private static StdioHost of(Map<String, String> environment, LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new StdioHost(Session.live(environment, Optional.of(today), clock, ChangeSettings.FORGETFUL));
    }
}
