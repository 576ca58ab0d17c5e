package io.github.intervalscoach.golden;

import io.github.intervalscoach.server.wiring.DemoKey;
import io.github.intervalscoach.server.wiring.Session;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** One running server for each key and day. */
final class DemoHosts implements AutoCloseable {
    private final Map<String, StdioHost> hosts = new TreeMap<>();

    StdioHost of(DemoKey key, LocalDate asOf) {
        return hosts.computeIfAbsent(key + " " + asOf, unused -> new StdioHost(Session.demo(key, asOf)));
    }

    StdioHost of(Scenario scenario) {
        return of(scenario.key(), scenario.asOf());
    }

    @Override
    public void close() {
        hosts.values().forEach(StdioHost::close);
        hosts.clear();
    }
}
