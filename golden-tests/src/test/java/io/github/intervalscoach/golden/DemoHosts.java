package io.github.intervalscoach.golden;

import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import io.github.intervalscoach.server.wiring.DemoKey;
import java.util.EnumMap;
import java.util.Map;

/** One demo world on {@link LiveHosts#DAY}, and a running server for each key. */
final class DemoHosts implements AutoCloseable {
    private final Emulator emulator = Emulator.start(DemoWorld.on(LiveHosts.DAY), 0, EmulatorOptions.PROMPT);
    private final Map<DemoKey, StdioHost> hosts = new EnumMap<>(DemoKey.class);

    StdioHost of(DemoKey key) {
        return hosts.computeIfAbsent(
                key, unused -> LiveHosts.connectedTo(emulator.baseUri().toString(), key.key()));
    }

    @Override
    public void close() {
        hosts.values().forEach(StdioHost::close);
        emulator.close();
    }
}
