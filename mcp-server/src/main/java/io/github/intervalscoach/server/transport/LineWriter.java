package io.github.intervalscoach.server.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** JSON as lines of UTF-8, one at a time, whoever writes. */
final class LineWriter {
    private final OutputStream out;
    private final ObjectMapper mapper;
    private boolean open = true;

    LineWriter(OutputStream out, ObjectMapper mapper) {
        this.out = out;
        this.mapper = mapper;
    }

    /** Whether the last line could still be written. */
    synchronized boolean isOpen() {
        return open;
    }

    /** Writes the message, or finds that nobody listens any more. */
    synchronized void write(JsonNode message) {
        try {
            // by way of a string: half a surrogate pair, echoed from a host, becomes a question mark and no exception
            String line = mapper.writeValueAsString(message) + "\n";
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        } catch (IOException e) {
            open = false;
        }
    }
}
