package io.github.intervalscoach.server.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** One request in, one response out, in whichever era the request is written; whatever carries them is not its business. */
public final class Protocol {
    private static final Logger LOG = LoggerFactory.getLogger(Protocol.class);
    private static final int LONGEST_SHOWN = 64;

    private final ObjectMapper mapper;
    private final McpStatelessServerHandler core;
    private final StatelessRevision stateless;
    private final List<String> tools;
    private final Optional<ResourceMethods> resources;
    private final JsonNode capabilities;

    private Protocol(
            ServerIdentity identity,
            List<SyncToolSpecification> tools,
            Optional<ResourceMethods> resources,
            ObjectMapper mapper) {
        var offered = McpSchema.ServerCapabilities.builder().tools(false);
        if (resources.isPresent()) {
            offered.resources(false, false);
        }
        McpSchema.ServerCapabilities all = offered.build();
        this.mapper = mapper;
        this.core = SdkCore.of(identity, tools, all, mapper);
        this.stateless = new StatelessRevision(identity);
        this.tools = tools.stream().map(tool -> tool.tool().name()).toList();
        this.resources = resources;
        this.capabilities = mapper.valueToTree(all);
    }

    /** The protocol for these tools, listed in this order. */
    public static Protocol of(ServerIdentity identity, List<SyncToolSpecification> tools, ObjectMapper mapper) {
        return new Protocol(identity, tools, Optional.empty(), mapper);
    }

    /** The same with something to read. */
    public static Protocol of(
            ServerIdentity identity, List<SyncToolSpecification> tools, Resources resources, ObjectMapper mapper) {
        return new Protocol(identity, tools, Optional.of(new ResourceMethods(resources)), mapper);
    }

    /** The response to a well-formed request; never an error of the publisher's own. */
    Mono<ObjectNode> answer(JsonNode request) {
        boolean modern = StatelessRevision.speaks(request);
        Optional<ObjectNode> refusal =
                (modern ? stateless.refusal(request) : Optional.<ObjectNode>empty()).or(() -> badParams(request));
        if (refusal.isPresent()) {
            return Mono.just(refusal.get());
        }
        if (modern && method(request).equals(StatelessRevision.DISCOVER)) {
            return Mono.just(stateless.discovered(request, capabilities));
        }
        return answered(request, modern)
                .map(response -> modern ? stateless.completed(request, response) : response)
                .onErrorResume(error -> Mono.just(notHandled(request, error)));
    }

    private Mono<ObjectNode> answered(JsonNode request, boolean modern) {
        return resources
                .filter(methods -> ResourceMethods.knows(method(request)))
                .map(methods -> methods.answer(request, modern))
                .orElseGet(() -> Mono.defer(() -> core.handleRequest(McpTransportContext.EMPTY, sdkRequest(request)))
                        .map(response -> tree(request, response)));
    }

    /** What the SDK would answer with an exception's text or a literal of its own. */
    private Optional<ObjectNode> badParams(JsonNode request) {
        JsonNode params = request.path("params");
        if (method(request).equals("initialize")
                && !params.path("protocolVersion").isTextual()) {
            return Optional.of(invalid(request, "initialize needs a protocolVersion"));
        }
        if (method(request).equals("tools/call")) {
            JsonNode name = params.path("name");
            JsonNode arguments = params.path("arguments");
            if (!tools.contains(name.asText()) || !name.isTextual()) {
                return Optional.of(invalid(
                        request, "Unknown tool " + shown(name.asText()) + "; there are " + String.join(", ", tools)));
            }
            if (!arguments.isMissingNode() && !arguments.isNull() && !arguments.isObject()) {
                return Optional.of(invalid(request, "arguments must be an object"));
            }
        }
        return Optional.empty();
    }

    /** Tools never throw, so an internal error of the SDK means params that it could not read; its text is not for hosts. */
    private ObjectNode tree(JsonNode request, McpSchema.JSONRPCResponse response) {
        ObjectNode tree = mapper.valueToTree(response);
        if (tree.path("error").path("code").asInt() == JsonRpc.INTERNAL_ERROR) {
            return unreadable(request);
        }
        tree.set("id", JsonRpc.idOf(request));
        return tree;
    }

    private static ObjectNode notHandled(JsonNode request, Throwable error) {
        JsonNode id = JsonRpc.idOf(request);
        if (error instanceof McpError) {
            return JsonRpc.error(id, JsonRpc.METHOD_NOT_FOUND, "Method not found: " + shown(method(request)));
        }
        if (error instanceof IllegalArgumentException) {
            return unreadable(request);
        }
        LOG.error("{} failed: {}", shown(method(request)), error.getClass().getName());
        return JsonRpc.error(id, JsonRpc.INTERNAL_ERROR, "Internal error");
    }

    private static ObjectNode unreadable(JsonNode request) {
        LOG.warn("The SDK could not read the params of {}", shown(method(request)));
        return invalid(request, "The params do not fit " + shown(method(request)));
    }

    /** The id stays with us: the SDK only copies it, and reads some ids as other types. */
    private McpSchema.JSONRPCRequest sdkRequest(JsonNode request) {
        return new McpSchema.JSONRPCRequest(
                method(request), "kept by the transport", mapper.convertValue(request.get("params"), Object.class));
    }

    private static ObjectNode invalid(JsonNode request, String message) {
        return JsonRpc.error(JsonRpc.idOf(request), JsonRpc.INVALID_PARAMS, message);
    }

    private static String method(JsonNode request) {
        return request.path("method").asText();
    }

    private static String shown(String text) {
        String clipped = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
        return clipped.replaceAll("\\p{C}", "\uFFFD");
    }
}
