package io.github.intervalscoach.server.cli;

import io.github.intervalscoach.server.tool.Json;
import io.github.intervalscoach.server.wiring.DemoKey;
import io.github.intervalscoach.server.wiring.Wiring;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** This very program started again as an MCP server, as a host would start it: address and key in its environment. */
final class ServerProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ServerProcess() {}

    /** A host's connection to it, greeted. */
    static McpSyncClient connect(URI service, DemoKey key, LocalDate today) {
        var parameters = ServerParameters.builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args(command(today))
                .addEnvVar("INTERVALS_ICU_BASE_URL", service.toString())
                .addEnvVar("INTERVALS_ICU_API_KEY", key.key())
                .build();
        var transport = new StdioClientTransport(parameters, new JacksonMcpJsonMapper(Json.mapper()));
        McpSyncClient host = McpClient.sync(transport)
                .clientInfo(McpSchema.Implementation.builder("coach-demo", Wiring.version())
                        .build())
                .requestTimeout(PATIENCE)
                .initializationTimeout(PATIENCE)
                .build();
        var unused = host.initialize();
        return host;
    }

    private static List<String> command(LocalDate today) {
        return List.of(
                // the JVM's own warnings would go to standard output, which belongs to the protocol
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.intervalscoach.server.Main",
                "serve",
                "--as-of",
                today.toString());
    }
}
