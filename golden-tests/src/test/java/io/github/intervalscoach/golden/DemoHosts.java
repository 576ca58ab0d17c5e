package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import io.github.intervalscoach.server.wiring.DemoKey;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** One demo world on {@link LiveHosts#DAY}, and a running server for each key. */
final class DemoHosts implements AutoCloseable {
    private final Emulator emulator = Emulator.start(DemoWorld.on(LiveHosts.DAY), 0, EmulatorOptions.PROMPT);
    /** Many answers name the same call, and the world is the same for all. */
    private final Set<List<Object>> asked = new HashSet<>();

    private final Map<DemoKey, StdioHost> hosts = new EnumMap<>(DemoKey.class);

    StdioHost of(DemoKey key) {
        return hosts.computeIfAbsent(
                key, unused -> LiveHosts.connectedTo(emulator.baseUri().toString(), key.key()));
    }

    /** The answer to the scenario, in a session of its own. */
    JsonNode answer(Scenario scenario) {
        return played(scenario, scenario.isWriting(), (host, answer) -> answer);
    }

    /** The answers to calls that the scenario's answer names; {@code apply_changes} comes last and alone changes anything. */
    void followed(Scenario scenario, List<Scenario.Call> next, BiConsumer<Scenario.Call, JsonNode> each) {
        List<Scenario.Call> applying =
                next.stream().filter(Scenario.Call::isWriting).toList();
        List<Scenario.Call> reading =
                next.stream().filter(call -> !call.isWriting()).toList();
        boolean isUsual = scenario.today().equals(LiveHosts.DAY)
                && scenario.world().equals(LiveHosts.DAY)
                && !scenario.isWriting();
        if (isUsual) {
            reading.stream()
                    .filter(call -> asked.add(List.of(scenario.key(), call)))
                    .forEach(call -> each.accept(call, of(scenario.key()).call(call.tool(), call.arguments())));
        } else if (applying.isEmpty()) {
            played(scenario, scenario.isWriting(), (host, answer) -> {
                reading.forEach(call -> each.accept(call, host.call(call.tool(), call.arguments())));
                return answer;
            });
        }
        for (int i = 0; i < applying.size(); i++) {
            List<Scenario.Call> before = isUsual || i > 0 ? List.of() : reading;
            Scenario.Call last = applying.get(i);
            played(scenario, true, (host, answer) -> {
                before.forEach(call -> each.accept(call, host.call(call.tool(), call.arguments())));
                each.accept(last, host.call(last.tool(), last.arguments()));
                return answer;
            });
        }
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
