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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Workouts from a coach's line: previewed, approved, applied on the emulator, taken back. */
class PlanWorkoutTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate SUNDAY = LocalDate.parse("2026-03-15");
    private static final String THREE_TIMES_EIGHT =
            "15 min warm-up, 3\u00d78 min at 95\u2013100 % FTP, 4 min rest, 10 min cool-down";

    private final Session session = Session.demo(
            DemoKey.DEMO_CYCLIST,
            SUNDAY,
            Clock.fixed(Instant.parse("2026-03-15T09:00:00Z"), ZoneOffset.UTC),
            new ChangeSettings(Writes.GATE, Caps.STANDARD, Optional.empty()));

    @AfterEach
    void close() {
        session.close();
    }

    /** Q14. */
    @Test
    void threeSessionsComeWithTheirWarningsAndJustThoseThreeGoAgain() {
        List<String> before = week();

        JsonNode preview = answer("plan_training", workout(THREE_TIMES_EIGHT, "tuesday, wednesday, friday"));
        assertThat(texts(preview.at("/workout/days"))).containsExactly("2026-03-17", "2026-03-18", "2026-03-20");
        assertThat(preview.at("/workout/minutes").asDouble()).isEqualTo(61);
        assertThat(texts(preview.path("alerts"), "rule")).contains("BUILD-7", "EDIT-2");
        assertThat(week()).as("a preview writes nothing").isEqualTo(before);

        apply(preview);
        List<String> after = week();
        assertThat(after).hasSize(before.size() + 3).containsAll(before);

        apply(answer("modify_training", Map.of("action", "undo")));
        assertThat(week()).isEqualTo(before);
    }

    /** Sunday holds intervals; once written, Monday's steps would count as hard, so they do before. */
    @Test
    void aSweetSpotSessionIsAsHardAsTheEntryThatItBecomes() {
        JsonNode preview = answer("plan_training", workout("3x10 min at 88-92%, 5 min rest", "monday"));

        assertThat(texts(preview.path("alerts"), "rule")).contains("BUILD-7");
        assertThat(texts(preview.path("evidence"), "rule")).contains("BUILD-7");
    }

    /** WORKOUT-01. */
    @Test
    void withoutADayThereIsTextAndNothingToApply() {
        JsonNode shown = answer(
                "plan_training",
                Map.of("action", "workout", "sport", "Ride", "text", List.of("5x4 min at 110% 3 min easy")));

        assertThat(texts(shown.at("/workout/text"))).contains("- 4m 110%");
        assertThat(shown.has("change_set")).isFalse();
        assertThat(shown.path("next_actions")).isEmpty();
    }

    @Test
    void aWordThatIsNotKnownIsRefusedWithItsPlaceAndTheNearest() {
        ToolReply reply = call("plan_training", workout("4x8 min at tresholt", "tuesday"));

        assertThat(reply.isError()).isTrue();
        assertThat(reply.text()).contains("Line 1, character 12", "tresholt", "Maybe threshold?");
    }

    @Test
    void dayThatIsOverAndWorkoutWithoutTextAreRefused() {
        assertThat(call("plan_training", workout(THREE_TIMES_EIGHT, "2026-03-14"))
                        .text())
                .contains("is over");
        assertThat(call("plan_training", Map.of("action", "workout", "sport", "Ride"))
                        .text())
                .contains("Add text");
    }

    private static Map<String, Object> workout(String text, String days) {
        return Map.of("action", "workout", "sport", "Ride", "text", List.of(text), "date", days);
    }

    private ToolReply call(String tool, Map<String, Object> arguments) {
        return session.toolbox().call(session.toolbox().find(tool).orElseThrow(), arguments);
    }

    private JsonNode answer(String tool, Map<String, Object> arguments) {
        ToolReply reply = call(tool, arguments);
        assertThat(reply.isError()).as(reply.text()).isFalse();
        return JSON.valueToTree(reply.structured());
    }

    private void apply(JsonNode preview) {
        answer(
                "apply_changes",
                Map.of(
                        "idempotency_token",
                        preview.at("/change_set/token").asText(),
                        "summary",
                        preview.at("/change_set/summary").asText()));
    }

    /** Every field of what next week holds, as a deletion of all of it would name it. */
    private List<String> week() {
        JsonNode all = answer("modify_training", Map.of("action", "delete", "from", "2026-03-16", "to", "2026-03-22"));
        return StreamSupport.stream(all.at("/change_set/operations").spliterator(), false)
                .map(operation -> operation.path("id").asText() + operation.path("changes"))
                .sorted()
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path(field).asText())
                .toList();
    }
}
