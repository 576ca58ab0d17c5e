package io.github.intervalscoach.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.server.tool.Json;
import io.github.intervalscoach.server.tool.Toolboxes;
import io.github.intervalscoach.server.tool.Weather;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The SDK's own client against a server process, as a host would have it. */
class SdkClientTest {
    /** The process that the client starts. */
    static final class Server {
        private Server() {}

        public static void main(String[] arguments) throws IOException {
            ObjectMapper mapper = Json.mapper();
            Protocol protocol =
                    Protocol.of(Host.IDENTITY, Toolboxes.with(Weather.fine()).specifications(), mapper);
            new StdioServer(protocol, mapper, System.in, System.out, Duration.ofSeconds(5)).run();
        }
    }

    @Test
    void theSdksClientIsGreetedListsAndCalls() {
        try (McpSyncClient client = connect()) {
            McpSchema.InitializeResult greeting = client.initialize();
            assertThat(greeting.protocolVersion()).isEqualTo("2025-11-25");
            assertThat(greeting.instructions()).isEqualTo("Ask about the weather.");
            assertThat(client.listTools().tools())
                    .extracting(McpSchema.Tool::name)
                    .containsExactly("ask_weather");

            McpSchema.CallToolResult answer = call(client, Map.of("place", "Girona"));
            assertThat(answer.isError()).isFalse();
            assertThat(answer.structuredContent().toString()).contains("headline=Clear in Girona");

            McpSchema.CallToolResult refusal = call(client, Map.of("place", "nowhere"));
            assertThat(refusal.isError()).isTrue();
            assertThat(refusal.structuredContent().toString()).contains("code=unknown_place");
        }
    }

    private static McpSchema.CallToolResult call(McpSyncClient client, Map<String, Object> arguments) {
        return client.callTool(McpSchema.CallToolRequest.builder("ask_weather")
                .arguments(arguments)
                .build());
    }

    private static McpSyncClient connect() {
        var parameters = ServerParameters.builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args(List.of("-cp", System.getProperty("java.class.path"), Server.class.getName()))
                .build();
        return McpClient.sync(new StdioClientTransport(parameters, new JacksonMcpJsonMapper(Json.mapper())))
                .requestTimeout(Duration.ofSeconds(60))
                .initializationTimeout(Duration.ofSeconds(60))
                .build();
    }
}
