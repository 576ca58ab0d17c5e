package io.github.intervalscoach.server.transport;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The SDK's stateless server without a transport: what it hands to one is kept for ours to call. */
final class SdkCore implements McpStatelessServerTransport {
    private @Nullable McpStatelessServerHandler handler;

    private SdkCore() {}

    /** The SDK's handler of requests for these tools, in their order. */
    static McpStatelessServerHandler of(
            ServerIdentity identity,
            List<SyncToolSpecification> tools,
            McpSchema.ServerCapabilities capabilities,
            ObjectMapper mapper) {
        var core = new SdkCore();
        McpServer.sync(core)
                .serverInfo(identity.name(), identity.version())
                .instructions(identity.instructions())
                .jsonMapper(new JacksonMcpJsonMapper(mapper))
                .capabilities(capabilities)
                // the tools read their arguments themselves and say what is wrong with a cure
                .validateToolInputs(false)
                .tools(tools)
                .build();
        return Objects.requireNonNull(core.handler, "the SDK sets its handler while it is built");
    }

    /** From the oldest to the one proposed to a host that asks for a revision unknown to us. */
    @Override
    public List<String> protocolVersions() {
        return List.of("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25");
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler mcpHandler) {
        this.handler = mcpHandler;
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }
}
