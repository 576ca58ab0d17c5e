package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;

/**
 * An answer.
 *
 * @param status HTTP status
 * @param body JSON
 */
record Reply(int status, JsonNode body) {
    static Reply ok(JsonNode body) {
        return new Reply(200, body);
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

    /** The shape the web framework gives what never reached the application; its time is the world's midnight. */
    static Reply unmapped(int status, String path, LocalDate today) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("timestamp", today + "T00:00:00.000+00:00").put("status", status);
        body.put("error", status == 405 ? "Method Not Allowed" : "Not Found").put("path", path);
        return new Reply(status, body);
    }
}
