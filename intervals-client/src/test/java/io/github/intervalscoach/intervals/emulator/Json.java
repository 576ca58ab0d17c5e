package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Asks an emulator with JSON and for JSON. */
record Json(RawCaller caller) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    record Answer(int status, String text) {
        JsonNode body() {
            try {
                return MAPPER.readTree(text);
            } catch (JsonProcessingException e) {
                throw new AssertionError("not JSON: " + text, e);
            }
        }

        String error() {
            return body().path("error").asText();
        }
    }

    static Json with(Emulator emulator, String key) {
        return new Json(new RawCaller(emulator, key));
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    Answer post(String path, String body) {
        return send("POST", path, body);
    }

    Answer delete(String path) {
        return send("DELETE", path, "");
    }

    Answer send(String verb, String path, String body) {
        try {
            RawCaller.Answer answer = caller.send(verb, path, body);
            return new Answer(answer.status(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
