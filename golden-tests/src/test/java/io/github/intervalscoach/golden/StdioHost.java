package io.github.intervalscoach.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.server.transport.Protocol;
import io.github.intervalscoach.server.transport.StdioServer;
import io.github.intervalscoach.server.wiring.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** An MCP host at the other end of the real server's streams. */
final class StdioHost implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();

    private final Session session;
    private final PipedOutputStream toServer = new PipedOutputStream();
    private final BufferedReader fromServer;
    private int requests;

    StdioHost(Session session) {
        this.session = session;
        try {
            var in = new PipedInputStream(toServer, 1 << 16);
            var out = new PipedOutputStream();
            this.fromServer = new BufferedReader(
                    new InputStreamReader(new PipedInputStream(out, 1 << 20), StandardCharsets.UTF_8));
            var protocol = Protocol.of(session.identity(), session.toolbox().specifications(), JSON);
            var server = new StdioServer(protocol, JSON, in, out, Duration.ofSeconds(5));
            var thread = new Thread(() -> serve(server), "stdio server");
            thread.setDaemon(true);
            thread.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var unused = request(
                "initialize",
                "{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},\"clientInfo\":{\"name\":\"golden\",\"version\":\"1\"}}");
    }

    /** The {@code result} of a tool call. */
    JsonNode call(String tool, JsonNode arguments) {
        var params = JSON.createObjectNode().put("name", tool).set("arguments", arguments);
        return request("tools/call", params.toString()).path("result");
    }

    /** The {@code result} of a tool call whose arguments are JSON text. */
    JsonNode call(String tool, String arguments) {
        try {
            return call(tool, JSON.readTree(arguments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole answer to a request. */
    JsonNode request(String method, String params) {
        try {
            String message = "{\"jsonrpc\":\"2.0\",\"id\":" + ++requests + ",\"method\":\"" + method + "\",\"params\":"
                    + params + "}\n";
            toServer.write(message.getBytes(StandardCharsets.UTF_8));
            toServer.flush();
            String line = fromServer.readLine();
            if (line == null) {
                throw new AssertionError("the server has gone");
            }
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text channel of a result. */
    static String text(JsonNode result) {
        return result.path("content").path(0).path("text").asText();
    }

    /** The typed channel of a result. */
    static JsonNode data(JsonNode result) {
        return result.path("structuredContent");
    }

    @Override
    public void close() {
        try {
            toServer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        session.close();
    }

    private static void serve(StdioServer server) {
        try {
            server.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
