package io.github.intervalscoach.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.intents.change.Caps;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intervals.emulator.Account;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.World;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import io.github.intervalscoach.server.tool.ToolReply;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Sessions that ask for changes of a profile over the wire, and the world in which these are seen. */
final class ProfileHosts implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate SUNDAY = LocalDate.parse("2026-03-15");

    private final World world = DemoWorld.on(SUNDAY);
    private final Emulator emulator = Emulator.start(world, 0, EmulatorOptions.PROMPT);
    private final List<Session> sessions = new ArrayList<>();

    /** One of its own, which keeps what it proposes in {@code state}. */
    Session open(Path state, String key) {
        Session session = Session.live(
                Map.of("INTERVALS_ICU_BASE_URL", emulator.baseUri().toString(), "INTERVALS_ICU_API_KEY", key),
                Optional.of(SUNDAY),
                Clock.fixed(Instant.parse("2026-03-15T09:00:00Z"), ZoneOffset.UTC),
                new ChangeSettings(Writes.GATE, Caps.STANDARD, Optional.of(state)));
        sessions.add(session);
        return session;
    }

    /** What the service has of the athlete. */
    Account account(String id) {
        return world.accounts().stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        sessions.forEach(Session::close);
        emulator.close();
    }

    static ToolReply call(Session session, String tool, Map<String, Object> arguments) {
        return session.toolbox().call(session.toolbox().find(tool).orElseThrow(), arguments);
    }

    static JsonNode structured(ToolReply reply) {
        assertThat(reply.isError()).as(reply.text()).isFalse();
        return JSON.valueToTree(reply.structured());
    }

    static JsonNode profile(Session session, Map<String, Object> arguments) {
        return structured(call(session, "manage_profile", arguments));
    }

    /** The way back from what was applied last, as a preview. */
    static JsonNode undo(Session session) {
        return structured(call(session, "modify_training", Map.of("action", "undo")));
    }

    /** Applied as shown, with nothing refused. */
    static void apply(Session session, JsonNode preview) {
        apply(session, preview, Map.of());
    }

    static void apply(Session session, JsonNode preview, Map<String, Object> more) {
        assertThat(gate(session, preview, more).toString())
                .doesNotContain("failed")
                .doesNotContain("refused_stale");
    }

    /** What became of it, whatever that is. */
    static JsonNode gate(Session session, JsonNode preview) {
        return gate(session, preview, Map.of());
    }

    static JsonNode gate(Session session, JsonNode preview, Map<String, Object> more) {
        var arguments = new LinkedHashMap<String, Object>(more);
        arguments.put("idempotency_token", preview.at("/change_set/token").asText());
        arguments.put("summary", preview.at("/change_set/summary").asText());
        return structured(call(session, "apply_changes", arguments));
    }

    /** A field of the first operation. */
    static JsonNode change(JsonNode preview, String field) {
        return StreamSupport.stream(
                        preview.at("/change_set/operations/0/changes").spliterator(), false)
                .filter(change -> change.path("field").asText().equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError(preview.toPrettyString()));
    }

    static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path(field).asText())
                .toList();
    }
}
