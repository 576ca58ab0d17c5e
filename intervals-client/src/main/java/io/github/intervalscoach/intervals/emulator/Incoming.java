package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;

/** A request as it arrived, its sender known; it can be kept as JSON and asked again. */
@SuppressWarnings("ArrayRecordComponent") // a body of up to 64 MB, read once
record Incoming(String method, URI uri, Headers headers, byte[] body) {
    private static final int LARGEST_BODY = 64 * 1024 * 1024;
    private static final String TYPE = "Content-Type";

    /** Reads all of it. */
    static Incoming of(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw Refused.tooLarge();
        }
        return new Incoming(exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), body);
    }

    /** What {@link #toJson} wrote. */
    static Incoming from(JsonNode json) {
        var headers = new Headers();
        if (json.hasNonNull("type")) {
            headers.set(TYPE, json.path("type").asText());
        }
        return new Incoming(
                json.path("method").asText(),
                URI.create(json.path("uri").asText()),
                headers,
                Base64.getDecoder().decode(json.path("body").asText()));
    }

    /** All that an operation can depend on; no key. */
    ObjectNode toJson() {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("method", method).put("uri", uri.toString());
        Optional.ofNullable(headers.getFirst(TYPE)).ifPresent(type -> json.put("type", type));
        return json.put("body", Base64.getEncoder().encodeToString(body));
    }
}
