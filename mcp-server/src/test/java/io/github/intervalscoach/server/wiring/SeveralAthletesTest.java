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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A coach changes several calendars with one yes: each part on its own, each once, and all of it taken back by one name. */
class SeveralAthletesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate SUNDAY = LocalDate.parse("2026-03-15");
    private static final List<String> ATHLETES = List.of("i1002", "i1003", "i1004");
    private static final Map<String, Object> MOVE = Map.of(
            "athlete",
            "running",
            "action",
            "move",
            "target",
            List.of("long run"),
            "date",
            "2026-04-05",
            "new_date",
            "2026-04-03");

    private Session session = coach(Writes.GATE);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void someAreDoneThenTheRestThenNothingMoreAndOneTokenTakesItBack() {
        List<JsonNode> before = calendars();
        JsonNode preview = ask("modify_training", MOVE);
        assertThat(calendars()).isEqualTo(before);

        JsonNode some = apply(preview, List.of(1, 3));
        assertThat(done(some)).containsExactly(1, 3);
        assertThat(numbers(some.path("left"))).containsExactly(2);
        assertThat(calendars().get(1)).isEqualTo(before.get(1));

        JsonNode rest = apply(preview, List.of());
        assertThat(done(rest)).containsExactly(1, 2, 3);
        assertThat(rest.path("left")).isEmpty();
        List<JsonNode> after = calendars();
        assertThat(apply(preview, List.of()).path("course").asText()).isEqualTo("replayed");
        assertThat(calendars()).isEqualTo(after);

        JsonNode undo = ask(
                "modify_training",
                Map.of(
                        "action",
                        "undo",
                        "target",
                        List.of(preview.at("/group/token").asText())));
        assertThat(calendars()).isEqualTo(after);
        assertThat(done(apply(undo, List.of()))).containsExactly(1, 2, 3);
        assertThat(calendars()).isEqualTo(before);
    }

    @Test
    void whoeverWasChangedMeanwhileIsRefusedAndTheOthersAreDone() {
        JsonNode preview = ask("modify_training", MOVE);
        JsonNode byHand = ask(
                "modify_training",
                Map.of(
                        "athlete",
                        "i1003",
                        "action",
                        "update",
                        "target",
                        List.of("long run"),
                        "date",
                        "2026-04-05",
                        "name",
                        "By hand"));
        ask(
                "apply_changes",
                Map.of(
                        "athlete",
                        "i1003",
                        "idempotency_token",
                        byHand.at("/change_set/token").asText(),
                        "summary",
                        byHand.at("/change_set/summary").asText()));

        JsonNode applied = apply(preview, List.of());

        assertThat(done(applied)).containsExactly(1, 3);
        assertThat(applied.at("/not_done/0/number").asInt()).isEqualTo(2);
        assertThat(applied.at("/not_done/0/state").asText()).isEqualTo("refused_changed_meanwhile");
        assertThat(calendars().get(1).toString()).contains("By hand");
    }

    @Test
    void aDryRunTellsAndWritesNothing() {
        List<JsonNode> before = calendars();
        JsonNode preview = ask("modify_training", MOVE);
        Map<String, Object> order = order(preview, List.of());
        order.put("dry_run", true);

        JsonNode told = ask("apply_changes", order);

        assertThat(told.path("headline").asText()).isEqualTo("3 of 3 changes of 3 athletes would be applied");
        assertThat(calendars()).isEqualTo(before);
    }

    @Test
    void onlyWhatWasShownIsDone() {
        JsonNode preview = ask("modify_training", MOVE);
        Map<String, Object> order = order(preview, List.of());
        order.put("summary", "another");
        assertThat(refused("apply_changes", order)).contains("word for word");
        assertThat(refused("apply_changes", order(preview, List.of(4)))).contains("1 to 3");
        Map<String, Object> named = order(preview, List.of());
        named.put("athlete", "i1002");
        assertThat(refused("apply_changes", named)).contains("No change-set");
    }

    @Test
    void aChosenNameIsOneQuestions() {
        var chosen = new LinkedHashMap<>(MOVE);
        chosen.put("idempotency_token", "heat-1");
        JsonNode preview = ask("modify_training", chosen);
        assertThat(preview.at("/group/token").asText()).isEqualTo("heat-1");
        assertThat(ask("modify_training", chosen)).isEqualTo(preview);
        apply(preview, List.of());

        assertThat(ask("modify_training", chosen).path("course").asText()).isEqualTo("replayed");
        chosen.put("new_date", "2026-04-02");
        assertThat(refused("modify_training", chosen)).contains("heat-1", "another change-set");
        chosen.put("idempotency_token", "x".repeat(60));
        assertThat(refused("modify_training", chosen)).contains("58");
    }

    @Test
    void inDirectModeTheQuestionItselfAppliesItOnce() {
        session.close();
        session = coach(Writes.DIRECT);
        var order = new LinkedHashMap<>(MOVE);
        order.put("dry_run", false);
        order.put("idempotency_token", "heat-2");

        JsonNode applied = ask("modify_training", order);
        List<JsonNode> after = calendars();

        assertThat(done(applied)).containsExactly(1, 2, 3);
        assertThat(ask("modify_training", order).path("course").asText()).isEqualTo("replayed");
        assertThat(calendars()).isEqualTo(after);
    }

    @Test
    void whereNothingIsAppliedTheTableIsShownAllTheSame() {
        session.close();
        session = coach(Writes.PREVIEW);

        ToolReply shown = call("modify_training", MOVE);

        assertThat(shown.text())
                .contains("Move for 3 of 4", "only shows changes")
                .doesNotContain("apply_changes");
    }

    @Test
    void whatIsOneAthletesIsRefusedForSeveral() {
        assertThat(refused(
                        "modify_training", Map.of("athlete", "all", "action", "delete", "target", List.of("32205340"))))
                .contains("one athlete's", "what it is called");
        assertThat(refused("modify_training", Map.of("athlete", "all", "action", "history")))
                .contains("several are meant");
        var ill = new LinkedHashMap<>(MOVE);
        ill.put("symptoms", List.of("fever"));
        assertThat(refused("modify_training", ill)).contains("one athlete reports");
        assertThat(refused("modify_training", Map.of("athlete", "all", "action", "undo")))
                .contains("Leave athlete out");
        assertThat(refused(
                        "modify_training", Map.of("athlete", "tag:nobody", "action", "delete", "date", "2026-04-05")))
                .contains("nobody", "running");
        assertThat(refused(
                        "modify_training",
                        Map.of("athlete", "all", "action", "delete", "target", List.of("ride"), "date", "blursday")))
                .contains("blursday");
    }

    private static Session coach(Writes writes) {
        return Session.demo(
                DemoKey.DEMO_COACH,
                SUNDAY,
                Clock.fixed(Instant.parse("2026-03-15T09:00:00Z"), ZoneOffset.UTC),
                new ChangeSettings(writes, Caps.STANDARD, Optional.empty()));
    }

    private JsonNode apply(JsonNode preview, List<Integer> only) {
        return ask("apply_changes", order(preview, only));
    }

    private static Map<String, Object> order(JsonNode preview, List<Integer> only) {
        var order = new LinkedHashMap<String, Object>();
        order.put("idempotency_token", preview.at("/group/token").asText());
        order.put("summary", preview.at("/group/summary").asText());
        order.put("only", only);
        return order;
    }

    private static List<Integer> done(JsonNode applied) {
        return StreamSupport.stream(applied.path("done").spliterator(), false)
                .map(step -> step.path("number").asInt())
                .toList();
    }

    private static List<Integer> numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }

    /** Every field of what the calendars hold around that week, as a deletion of all of it would name it. */
    private List<JsonNode> calendars() {
        return ATHLETES.stream()
                .map(athlete -> ask(
                                "modify_training",
                                Map.of(
                                        "athlete",
                                        athlete,
                                        "action",
                                        "delete",
                                        "from",
                                        "2026-03-30",
                                        "to",
                                        "2026-04-08"))
                        .at("/change_set/operations"))
                .toList();
    }

    private JsonNode ask(String tool, Map<String, Object> arguments) {
        ToolReply reply = call(tool, arguments);
        assertThat(reply.isError()).as(reply.text()).isFalse();
        return JSON.valueToTree(reply.structured());
    }

    private String refused(String tool, Map<String, Object> arguments) {
        ToolReply reply = call(tool, arguments);
        assertThat(reply.isError()).as(reply.text()).isTrue();
        return reply.text();
    }

    private ToolReply call(String tool, Map<String, Object> arguments) {
        return session.toolbox().call(session.toolbox().find(tool).orElseThrow(), arguments);
    }
}
