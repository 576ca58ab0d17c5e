package io.github.intervalscoach.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.intents.change.Caps;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.server.tool.ToolReply;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for changes of gear as a host does: previewed, approved, applied on the emulator, read, taken back. */
final class GearHost implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonNode last = JSON.nullNode();
    private final Session session;

    GearHost(DemoKey key) {
        session = Session.demo(
                key,
                LocalDate.parse("2026-03-15"),
                Clock.fixed(Instant.parse("2026-03-15T09:00:00Z"), ZoneOffset.UTC),
                new ChangeSettings(Writes.GATE, Caps.STANDARD, Optional.empty()));
    }

    @Override
    public void close() {
        session.close();
    }

    /** Nothing changes before the yes. */
    JsonNode preview(Map<String, Object> arguments) {
        JsonNode before = list();
        last = structured(call(arguments));
        assertThat(list()).isEqualTo(before);
        return last;
    }

    JsonNode apply() {
        var arguments = new LinkedHashMap<String, Object>();
        arguments.put("idempotency_token", last.at("/change_set/token").asText());
        arguments.put("summary", last.at("/change_set/summary").asText());
        JsonNode applied = structured(call("apply_changes", arguments));
        assertThat(applied.toString()).doesNotContain("\"failed\"");
        return applied;
    }

    /** Of the operations only that one. */
    JsonNode applyOnly(int number) {
        return structured(call(
                "apply_changes",
                Map.of(
                        "idempotency_token",
                        last.at("/change_set/token").asText(),
                        "summary",
                        last.at("/change_set/summary").asText(),
                        "only",
                        List.of(number))));
    }

    /** What was applied last. */
    void undo() {
        last = planUndo();
        apply();
    }

    JsonNode planUndo() {
        return structured(call("modify_training", Map.of("action", "undo")));
    }

    JsonNode list() {
        return structured(call(Map.of()));
    }

    JsonNode piece(String gear) {
        return structured(call(Map.of("gear", gear))).at("/in_use/0");
    }

    String refused(Map<String, Object> arguments) {
        JsonNode before = list();
        ToolReply reply = call(arguments);
        assertThat(reply.isError()).as(reply.text()).isTrue();
        assertThat(list()).isEqualTo(before);
        return reply.text();
    }

    ToolReply call(Map<String, Object> arguments) {
        return call("manage_gear", arguments);
    }

    private ToolReply call(String tool, Map<String, Object> arguments) {
        return session.toolbox().call(session.toolbox().find(tool).orElseThrow(), arguments);
    }

    private static JsonNode structured(ToolReply reply) {
        assertThat(reply.isError()).as(reply.text()).isFalse();
        return JSON.valueToTree(reply.structured());
    }
}
