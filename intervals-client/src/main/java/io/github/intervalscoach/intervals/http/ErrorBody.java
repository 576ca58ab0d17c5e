package io.github.intervalscoach.intervals.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the service says when it refuses; its two shapes agree on where the words are. */
final class ErrorBody {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ErrorBody() {}

    /** The service's words; empty when there are none that can be read. */
    static String message(String body) {
        try {
            return JSON.readTree(body).path("error").asText("");
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
