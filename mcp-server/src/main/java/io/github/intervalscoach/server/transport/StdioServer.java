package io.github.intervalscoach.server.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * JSON-RPC over a pair of streams, a message a line. A bad line is answered and the next one read; what is being answered
 * when the input ends is still answered, within a limit.
 */
public final class StdioServer {
    /** In characters; the bound the SDK has as well. */
    private static final int LONGEST_MESSAGE = 16 * 1024 * 1024;

    private final Protocol protocol;
    private final ObjectMapper mapper;
    private final LineReader in;
    private final LineWriter out;
    private final Duration drain;
    private final Map<JsonNode, CompletableFuture<ObjectNode>> inFlight = new ConcurrentHashMap<>();
    private final Map<Long, CompletableFuture<Boolean>> unwritten = new ConcurrentHashMap<>();
    private long received;

    /**
     * A server that has not begun to read.
     *
     * @param drain how long answers may take after the end of input
     */
    public StdioServer(Protocol protocol, ObjectMapper mapper, InputStream in, OutputStream out, Duration drain) {
        this.protocol = protocol;
        this.mapper = mapper;
        this.in = new LineReader(in, LONGEST_MESSAGE);
        this.out = new LineWriter(out, mapper);
        this.drain = drain;
    }

    /** Serves until the input ends or nobody reads the output, then returns. */
    public void run() throws IOException {
        LineReader.@Nullable Line line = in.next();
        while (line != null && out.isOpen()) {
            if (line.tooLong()) {
                out.write(JsonRpc.error(
                        JsonRpc.INVALID_REQUEST, "A message may have " + LONGEST_MESSAGE + " characters at most"));
            } else if (!line.text().isBlank()) {
                receive(line.text());
            }
            line = in.next();
        }
        drain();
    }

    private void receive(String line) {
        JsonNode message;
        try {
            message = mapper.readTree(line);
        } catch (JsonProcessingException e) {
            out.write(JsonRpc.error(JsonRpc.PARSE_ERROR, "This line is not JSON that can be read"));
            return;
        }
        if (message.isArray()) {
            out.write(JsonRpc.error(JsonRpc.INVALID_REQUEST, "Batches are not served: send one message a line"));
        } else if (JsonRpc.isCall(message)) {
            dispatch(message);
        } else if (!JsonRpc.isResponse(message)) {
            out.write(JsonRpc.error(
                    JsonRpc.idOf(message),
                    JsonRpc.INVALID_REQUEST,
                    "Not a JSON-RPC 2.0 request: it needs a method, and an id that is a string or a whole number"));
        }
    }

    private void dispatch(JsonNode message) {
        if (message.has("id")) {
            answer(message);
        } else if (message.path("method").asText().equals("notifications/cancelled")) {
            cancel(message.path("params").path("requestId"));
        }
    }

    private void answer(JsonNode request) {
        JsonNode id = request.get("id");
        if (inFlight.containsKey(id)) {
            out.write(JsonRpc.error(id, JsonRpc.INVALID_REQUEST, "A request with this id is still being answered"));
            return;
        }
        CompletableFuture<ObjectNode> answer = protocol.answer(request).toFuture();
        inFlight.put(id, answer);
        CompletableFuture<Boolean> written = answer.handle((response, failure) -> {
            // gone before the host reads it, who may then use the id again
            inFlight.remove(id, answer);
            if (response != null) {
                out.write(response);
            }
            return true;
        });
        long number = received++;
        unwritten.put(number, written);
        var unused = written.thenRun(() -> unwritten.remove(number));
    }

    /** No answer is sent for a cancelled request; cancelling the future disposes the call and interrupts its thread. */
    private void cancel(JsonNode id) {
        CompletableFuture<ObjectNode> answer = inFlight.get(id);
        if (answer != null) {
            answer.cancel(true);
        }
    }

    private void drain() {
        var unused = CompletableFuture.allOf(unwritten.values().toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, drain.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        inFlight.values().forEach(answer -> answer.cancel(true));
    }
}
