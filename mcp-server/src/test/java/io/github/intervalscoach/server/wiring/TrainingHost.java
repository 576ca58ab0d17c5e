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
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Asks for changes of training as a host does: previewed, approved, applied on the emulator, read, taken back. */
final class TrainingHost implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Session session;

    TrainingHost(DemoKey key) {
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

    /** A change that is offered. */
    JsonNode preview(Object... arguments) {
        JsonNode answer = asked(arguments);
        assertThat(answer.at("/change_set/operations"))
                .as(answer.toPrettyString())
                .isNotEmpty();
        return answer;
    }

    /** What is answered, offered or not. */
    JsonNode asked(Object... arguments) {
        return structured(call("modify_training", arguments));
    }

    /** The words of a refusal. */
    String refused(Object... arguments) {
        ToolReply reply = call("modify_training", arguments);
        assertThat(reply.isError()).as(reply.text()).isTrue();
        return reply.text();
    }

    /** What became of it; the same call may come again. */
    JsonNode apply(JsonNode preview) {
        return structured(call(
                "apply_changes",
                "idempotency_token",
                preview.at("/change_set/token").asText(),
                "summary",
                preview.at("/change_set/summary").asText()));
    }

    /** What an athlete's session is said to be, with everything that was asked to stand beside it. */
    JsonNode training(Object... arguments) {
        return structured(call("analyze_training", arguments));
    }

    ToolReply call(String tool, Object... arguments) {
        var named = new LinkedHashMap<String, Object>();
        for (int place = 0; place < arguments.length; place += 2) {
            named.put(String.valueOf(arguments[place]), arguments[place + 1]);
        }
        return session.toolbox().call(session.toolbox().find(tool).orElseThrow(), named);
    }

    /** What a preview or an answer says of the fields of an operation, by its place. */
    static Map<String, String> fields(JsonNode preview, int place) {
        return StreamSupport.stream(
                        preview.at("/change_set/operations/" + place + "/changes")
                                .spliterator(),
                        false)
                .collect(Collectors.toMap(
                        change -> change.path("field").asText(),
                        change -> change.path(change.has("to") ? "to" : "outside_to")
                                .asText(),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode structured(ToolReply reply) {
        assertThat(reply.isError()).as(reply.text()).isFalse();
        return JSON.valueToTree(reply.structured());
    }
}
