package io.github.intervalscoach.server.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON-RPC 2.0 as trees. */
final class JsonRpc {
    static final int PARSE_ERROR = -32700;
    static final int INVALID_REQUEST = -32600;
    static final int METHOD_NOT_FOUND = -32601;
    static final int INVALID_PARAMS = -32602;
    static final int INTERNAL_ERROR = -32603;

    /** The protocol's own, before the revision of 2026-07-28. */
    static final int RESOURCE_NOT_FOUND = -32002;

    private static final String VERSION = "2.0";

    private JsonRpc() {}

    static ObjectNode result(JsonNode id, ObjectNode result) {
        ObjectNode response = response(id);
        response.set("result", result);
        return response;
    }

    static ObjectNode error(JsonNode id, int code, String message) {
        ObjectNode response = response(id);
        response.putObject("error").put("code", code).put("message", message);
        return response;
    }

    /** An error for a message whose id cannot be told. */
    static ObjectNode error(int code, String message) {
        return error(NullNode.getInstance(), code, message);
    }

    /** The message's id, null if it has none that the protocol allows. */
    static JsonNode idOf(JsonNode message) {
        JsonNode id = message.path("id");
        return id.isTextual() || id.isIntegralNumber() ? id : NullNode.getInstance();
    }

    /** A request or a notification; anything else that has no method is a response or no JSON-RPC. */
    static boolean isCall(JsonNode message) {
        return VERSION.equals(message.path("jsonrpc").asText())
                && message.path("method").isTextual()
                && (!message.has("id") || !idOf(message).isNull())
                && (!message.has("params") || message.get("params").isObject());
    }

    /** An answer to a question this server never asks. */
    static boolean isResponse(JsonNode message) {
        return message.isObject() && !message.has("method") && (message.has("result") || message.has("error"));
    }

    private static ObjectNode response(JsonNode id) {
        ObjectNode response = JsonNodeFactory.instance.objectNode().put("jsonrpc", VERSION);
        response.set("id", id);
        return response;
    }
}
