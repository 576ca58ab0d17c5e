package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import io.github.intervalscoach.server.wiring.DemoKey;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;

/** One demo world on {@link LiveHosts#DAY}, and a running server for each key. */
final class DemoHosts implements AutoCloseable {
    private final Emulator emulator = Emulator.start(DemoWorld.on(LiveHosts.DAY), 0, EmulatorOptions.PROMPT);
    private final Map<DemoKey, StdioHost> hosts = new EnumMap<>(DemoKey.class);

    StdioHost of(DemoKey key) {
        return hosts.computeIfAbsent(
                key, unused -> LiveHosts.connectedTo(emulator.baseUri().toString(), key.key()));
    }

    /** The answer to the scenario, in a session of its own. */
    JsonNode answer(Scenario scenario) {
        return played(scenario, scenario.isWriting(), (host, answer) -> answer);
    }

    /** The answer to one of the calls that the scenario's answer names. */
    JsonNode answerNext(Scenario scenario, JsonNode action) {
        String tool = action.path("tool").asText();
        boolean isWriting = scenario.isWriting() || tool.equals("apply_changes");
        return isWriting
                        || !scenario.today().equals(LiveHosts.DAY)
                        || !scenario.world().equals(LiveHosts.DAY)
                ? played(scenario, isWriting, (host, answer) -> host.call(tool, action.path("arguments")))
                : of(scenario.key()).call(tool, action.path("arguments"));
    }

    /** Where something is written, the world is thrown away afterwards. */
    private JsonNode played(
            Scenario scenario, boolean isWriting, BiFunction<StdioHost, JsonNode, JsonNode> afterwards) {
        if (!isWriting && scenario.world().equals(LiveHosts.DAY)) {
            return played(scenario, emulator, afterwards);
        }
        try (Emulator own = Emulator.start(DemoWorld.on(scenario.world()), 0, EmulatorOptions.PROMPT)) {
            return played(scenario, own, afterwards);
        }
    }

    private static JsonNode played(
            Scenario scenario, Emulator world, BiFunction<StdioHost, JsonNode, JsonNode> afterwards) {
        try (StdioHost host =
                LiveHosts.connectedTo(world.baseUri().toString(), scenario.key().key(), scenario.today())) {
            for (Scenario.Call call : scenario.before()) {
                JsonNode said = host.call(call.tool(), call.arguments());
                assertThat(said.path("isError").asBoolean())
                        .as(scenario.name() + " before: " + StdioHost.text(said))
                        .isFalse();
            }
            return afterwards.apply(host, host.call(scenario.tool(), scenario.arguments()));
        }
    }

    @Override
    public void close() {
        hosts.values().forEach(StdioHost::close);
        emulator.close();
    }
}
