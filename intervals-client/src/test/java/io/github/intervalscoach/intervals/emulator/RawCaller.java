package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Optional;

/** Asks an emulator and takes the answer as it is, its failures too. */
record RawCaller(Emulator emulator, String authorization) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    record Answer(int status, Optional<String> retryAfter, String contentType, String body) {}

    RawCaller(Emulator emulator, String authorization) {
        this.emulator = emulator;
        this.authorization = authorization.startsWith("Bearer ")
                ? authorization
                : "Basic " + Base64.getEncoder().encodeToString(("API_KEY:" + authorization).getBytes(UTF_8));
    }

    Answer get(String path) throws IOException {
        return send("GET", "/api/v1" + path, "", HttpRequest.newBuilder());
    }

    Answer send(String method, String path, String body) throws IOException {
        return send(method, "/api/v1" + path, body, HttpRequest.newBuilder());
    }

    Answer plain(String path) throws IOException {
        return send("GET", path, "", HttpRequest.newBuilder());
    }

    Answer control(String method, String path, String body) throws IOException {
        return send(method, "/emulator" + path, body, HttpRequest.newBuilder());
    }

    Answer fromPage(String path) throws IOException {
        return send("GET", path, "", HttpRequest.newBuilder().header("Origin", "http://example.org"));
    }

    private Answer send(String method, String path, String body, HttpRequest.Builder request) throws IOException {
        request.uri(emulator.baseUri().resolve(path))
                .header("Authorization", authorization)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Retry-After"),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
