package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDateTime;

/**
 * An answer.
 *
 * @param status HTTP status
 * @param body JSON; missing for an answer without a body, binary for a file
 */
record Reply(int status, JsonNode body) {
    static Reply ok(JsonNode body) {
        return new Reply(200, body);
    }

    /** An answer without a body, as the service gives to deletions and to writes in bulk. */
    static Reply empty() {
        return ok(MissingNode.getInstance());
    }

    /** A file as it is. */
    static Reply file(byte[] content) {
        return ok(BinaryNode.valueOf(content));
    }

    /** The shape the application gives its errors. */
    static Reply refused(Refused refusal) {
        return error(refusal.status(), refusal.text());
    }

    /** An unforeseen exception, shown as the service shows its own. */
    static Reply failed(RuntimeException bug) {
        return error(500, bug.toString());
    }

    private static Reply error(int status, String text) {
        return new Reply(
                status,
                JsonNodeFactory.instance.objectNode().put("status", status).put("error", text));
    }

    /** The shape the web framework gives what never reached the application; its time is the world's. */
    static Reply unmapped(int status, String path, LocalDateTime now) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("timestamp", Stamp.of(now)).put("status", status);
        body.put("error", status == 405 ? "Method Not Allowed" : "Not Found").put("path", path);
        return new Reply(status, body);
    }
}
