package io.github.intervalscoach.server.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What the revision of 2026-07-28 asks for beyond the handshake revisions: no handshake, every request says what it speaks. */
final class StatelessRevision {
    static final String VERSION = "2026-07-28";
    static final String DISCOVER = "server/discover";

    private static final String PREFIX = "io.modelcontextprotocol/";
    private static final String PROTOCOL_VERSION = PREFIX + "protocolVersion";
    private static final int UNSUPPORTED_VERSION = -32022;
    /** House rule: tools change only with a new version of this server, which hosts start anew. */
    private static final int TTL_MILLISECONDS = 300_000;

    private static final List<String> REMOVED =
            List.of("initialize", "ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe");
    private static final List<String> CACHEABLE = List.of(
            DISCOVER, "tools/list", "prompts/list", "resources/list", "resources/templates/list", "resources/read");

    private final ServerIdentity identity;

    StatelessRevision(ServerIdentity identity) {
        this.identity = identity;
    }

    /** Whether the request is one of this revision. */
    static boolean speaks(JsonNode request) {
        return meta(request).has(PROTOCOL_VERSION)
                || request.path("method").asText().equals(DISCOVER);
    }

    /** Why the request cannot be served in this revision, if it cannot. */
    Optional<ObjectNode> refusal(JsonNode request) {
        JsonNode id = JsonRpc.idOf(request);
        JsonNode version = meta(request).path(PROTOCOL_VERSION);
        if (!version.isTextual()
                || !meta(request).path(PREFIX + "clientCapabilities").isObject()) {
            return Optional.of(JsonRpc.error(
                    id,
                    JsonRpc.INVALID_PARAMS,
                    "_meta must hold " + PROTOCOL_VERSION + " and " + PREFIX + "clientCapabilities"));
        }
        if (!version.asText().equals(VERSION)) {
            ObjectNode error = JsonRpc.error(id, UNSUPPORTED_VERSION, "Unsupported protocol version");
            ObjectNode data = error.withObject("/error").putObject("data");
            data.putArray("supported").add(VERSION);
            data.set("requested", version);
            return Optional.of(error);
        }
        String method = request.path("method").asText();
        return REMOVED.contains(method)
                ? Optional.of(JsonRpc.error(id, JsonRpc.METHOD_NOT_FOUND, "Removed in " + VERSION + ": " + method))
                : Optional.empty();
    }

    /** The answer to {@code server/discover}; hosts that ask it read the instructions nowhere else. */
    ObjectNode discovered(JsonNode request, JsonNode capabilities) {
        ObjectNode response = JsonRpc.result(JsonRpc.idOf(request), JsonNodeFactory.instance.objectNode());
        ObjectNode result = response.withObject("/result");
        result.putArray("supportedVersions").add(VERSION);
        result.set("capabilities", capabilities);
        result.put("instructions", identity.instructions());
        return completed(request, response);
    }

    /** The response with what this revision adds to a result. */
    ObjectNode completed(JsonNode request, ObjectNode response) {
        if (response.has("result")) {
            String method = request.path("method").asText();
            ObjectNode result = response.withObject("/result");
            result.put("resultType", "complete");
            if (CACHEABLE.contains(method)) {
                result.put("ttlMs", TTL_MILLISECONDS);
                result.put("cacheScope", method.equals("resources/read") ? "private" : "public");
            }
            result.withObject("/_meta")
                    .putObject(PREFIX + "serverInfo")
                    .put("name", identity.name())
                    .put("version", identity.version());
        }
        return response;
    }

    private static JsonNode meta(JsonNode request) {
        return request.path("params").path("_meta");
    }
}
