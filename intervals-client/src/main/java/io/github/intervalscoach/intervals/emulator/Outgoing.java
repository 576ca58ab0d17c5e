package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * An answer as it goes over the wire.
 *
 * @param retryAfter seconds told to wait
 */
@SuppressWarnings("ArrayRecordComponent") // made to be sent once
record Outgoing(int status, String contentType, byte[] body, OptionalInt retryAfter) {
    private static final String JSON = "application/json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Outgoing of(Reply reply) {
        if (reply.body() instanceof BinaryNode file) {
            return new Outgoing(reply.status(), "application/octet-stream", file.binaryValue(), OptionalInt.empty());
        }
        return reply.body().isMissingNode()
                ? new Outgoing(reply.status(), JSON, new byte[0], OptionalInt.empty())
                : json(reply.status(), reply.body());
    }

    static Outgoing json(int status, JsonNode body) {
        try {
            return new Outgoing(status, JSON, MAPPER.writeValueAsBytes(body), OptionalInt.empty());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can always be written", e);
        }
    }

    static Outgoing text(String contentType, String text) {
        return new Outgoing(200, contentType + "; charset=utf-8", text.getBytes(UTF_8), OptionalInt.empty());
    }

    /** The shape of the application's errors; what the service itself says to this was never recorded. */
    static Outgoing failure(int status, String text, OptionalInt retryAfter) {
        Outgoing plain =
                json(status, MAPPER.createObjectNode().put("status", status).put("error", text));
        return new Outgoing(status, JSON, plain.body, retryAfter);
    }

    /** The same status with another body. */
    Outgoing saying(String type, byte[] other) {
        return new Outgoing(status, type, other, retryAfter);
    }

    byte[] firstHalf() {
        return Arrays.copyOf(body, body.length / 2);
    }

    void send(HttpExchange exchange) throws IOException {
        sendOnly(exchange, body);
    }

    /** Promises the whole body and ends in the middle of it. */
    void sendHalf(HttpExchange exchange) throws IOException {
        sendOnly(exchange, firstHalf());
    }

    private void sendOnly(HttpExchange exchange, byte[] part) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        retryAfter.ifPresent(seconds -> exchange.getResponseHeaders().set("Retry-After", Integer.toString(seconds)));
        boolean headOnly = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
        exchange.sendResponseHeaders(status, headOnly ? -1 : body.length);
        if (!headOnly) {
            exchange.getResponseBody().write(part);
        }
    }
}
