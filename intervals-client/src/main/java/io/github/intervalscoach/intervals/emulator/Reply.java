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
        var body = JsonNodeFactory.instance.objectNode();
        body.put("status", refusal.status()).put("error", refusal.text());
        return new Reply(refusal.status(), body);
    }

    /** The shape the web framework gives what never reached the application; its time is the world's midnight. */
    static Reply unmapped(int status, String path, LocalDate today) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("timestamp", today + "T00:00:00.000+00:00").put("status", status);
        body.put("error", status == 405 ? "Method Not Allowed" : "Not Found").put("path", path);
        return new Reply(status, body);
    }
}
