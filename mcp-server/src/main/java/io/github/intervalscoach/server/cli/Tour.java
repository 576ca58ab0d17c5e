package io.github.intervalscoach.server.cli;

import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import io.github.intervalscoach.server.tool.Json;
import io.github.intervalscoach.server.wiring.DemoKey;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The questions of the demo. Each is asked over MCP of a server process of its own, one for each key. */
final class Tour {
    private static final String RECOVERY = "assess_recovery";
    private static final String TRAINING = "analyze_training";

    private static final String COMPARISON = "compare_periods";
    private static final String PROFILE = "manage_profile";

    private static final String RACE = "analyze_race";

    private static final List<Stop> STOPS = List.of(
            new Stop("Can I do today's session?", DemoKey.DEMO_CYCLIST, RECOVERY, Map.of()),
            new Stop("How did yesterday's intervals go?", DemoKey.DEMO_CYCLIST, TRAINING, Map.of("date", "yesterday")),
            new Stop("How were my last 14 days?", DemoKey.DEMO_CYCLIST, TRAINING, Map.of("date", "last 14 days")),
            new Stop("Why have I stopped improving?", DemoKey.DEMO_CYCLIST, TRAINING, Map.of("view", "progress")),
            new Stop("Is this fortnight really different?", DemoKey.DEMO_CYCLIST, COMPARISON, Map.of()),
            new Stop("Am I ready to run?", DemoKey.DEMO_RUNNER, RECOVERY, Map.of()),
            new Stop("What can my half marathon be?", DemoKey.DEMO_RUNNER, RACE, Map.of()),
            new Stop("Am I ready, with what little I log?", DemoKey.DEMO_TRIATHLETE, RECOVERY, Map.of()),
            new Stop("Which of my athletes needs me?", DemoKey.DEMO_COACH, RECOVERY, Map.of("athlete", "all")),
            new Stop("Is Marta ready today?", DemoKey.DEMO_COACH, RECOVERY, Map.of("athlete", "Marta Velasco")),
            new Stop("Raise my FTP, keep it, or test?", DemoKey.DEMO_CYCLIST, PROFILE, Map.of("action", "evidence")),
            new Stop("What is due on my bikes?", DemoKey.DEMO_CYCLIST, "manage_gear", Map.of()),
            new Stop("What can my data answer?", DemoKey.DEMO_TRIATHLETE, PROFILE, Map.of("action", "capability")),
            new Stop("And Jordan?", DemoKey.DEMO_COACH, RECOVERY, Map.of("athlete", "Jordan")));

    private final LocalDate today;

    private Tour(LocalDate today) {
        this.today = today;
    }

    static Tour of(LocalDate today) {
        return new Tour(today);
    }

    /** Asks every question in turn and prints it with the call and the answer. */
    void walk(Console console) {
        console.print("# intervals-coach demo\n\nInvented athletes on " + today
                + ", served by an emulated Intervals.icu on this machine; each question is one MCP tool call.\n");
        var hosts = new EnumMap<DemoKey, McpSyncClient>(DemoKey.class);
        try (Emulator service = Emulator.start(DemoWorld.on(today), 0, EmulatorOptions.PROMPT)) {
            int number = 1;
            for (Stop stop : STOPS) {
                McpSyncClient host =
                        hosts.computeIfAbsent(stop.key(), key -> ServerProcess.connect(service.baseUri(), key, today));
                console.print("\n## " + number++ + ". " + stop.question() + "\n\n`" + stop.call() + "` as "
                        + stop.key().key() + "\n\n" + stop.answer(host) + "\n");
            }
        } finally {
            hosts.values().forEach(McpSyncClient::closeGracefully);
        }
    }

    private record Stop(String question, DemoKey key, String tool, Map<String, Object> arguments) {
        String call() {
            return tool + " " + Json.compact(arguments);
        }

        String answer(McpSyncClient host) {
            McpSchema.CallToolResult result = host.callTool(
                    McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
            String text = result.content().stream()
                    .filter(McpSchema.TextContent.class::isInstance)
                    .map(content -> ((McpSchema.TextContent) content).text())
                    .collect(Collectors.joining("\n"));
            return Boolean.TRUE.equals(result.isError()) ? "Refused: " + text : text;
        }
    }
}
