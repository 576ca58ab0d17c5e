package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Asks an emulator as somebody. */
record Caller(Emulator emulator, @Nullable String authorization) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BOUNDARY = "------boundary";

    record Answer(int status, JsonNode body) {}

    static Caller with(Emulator emulator, String key) {
        String pair = Base64.getEncoder().encodeToString(("API_KEY:" + key).getBytes(UTF_8));
        return new Caller(emulator, "Basic " + pair);
    }

    Answer get(String path) {
        return send("GET", path, HttpRequest.newBuilder(), new byte[0]);
    }

    Answer send(String method, String path) {
        return send(method, path, HttpRequest.newBuilder(), new byte[0]);
    }

    Answer json(String method, String path, String body) {
        var request = HttpRequest.newBuilder().header("Content-Type", "application/json");
        return send(method, path, request, body.getBytes(UTF_8));
    }

    Answer send(String method, String path, String body) {
        return send(method, path, HttpRequest.newBuilder(), body.getBytes(UTF_8));
    }

    /** A file, as it comes. */
    byte[] bytes(String path) {
        return response("GET", path, HttpRequest.newBuilder(), new byte[0]).body();
    }

    Answer upload(String path, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.fit\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        var request = HttpRequest.newBuilder().header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        return send("POST", path, request, body.toByteArray());
    }

    private Answer send(String method, String path, HttpRequest.Builder request, byte[] body) {
        HttpResponse<byte[]> response = response(method, path, request, body);
        try {
            return new Answer(response.statusCode(), new ObjectMapper().readTree(response.body()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> response(String method, String path, HttpRequest.Builder request, byte[] body) {
        request.uri(emulator.baseUri().resolve("/api/v1" + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
