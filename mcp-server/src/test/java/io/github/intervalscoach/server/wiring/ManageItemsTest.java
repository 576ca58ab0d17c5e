package io.github.intervalscoach.server.wiring;

import static io.github.intervalscoach.server.wiring.ProfileHosts.apply;
import static io.github.intervalscoach.server.wiring.ProfileHosts.call;
import static io.github.intervalscoach.server.wiring.ProfileHosts.change;
import static io.github.intervalscoach.server.wiring.ProfileHosts.gate;
import static io.github.intervalscoach.server.wiring.ProfileHosts.profile;
import static io.github.intervalscoach.server.wiring.ProfileHosts.structured;
import static io.github.intervalscoach.server.wiring.ProfileHosts.texts;
import static io.github.intervalscoach.server.wiring.ProfileHosts.undo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.server.tool.ToolReply;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an athlete added to the service as a host asks for it: previewed, applied on the emulator, taken back. */
class ManageItemsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CYCLIST = "i1001";

    private final ProfileHosts hosts = new ProfileHosts();

    @TempDir
    Path state;

    @AfterEach
    void close() {
        hosts.close();
    }

    @Test
    void aFieldIsPreviewedMadeAndTakenBack() {
        Session session = hosts.open(state, "demo-cyclist");

        JsonNode preview = profile(session, making("type=input_field", "name=Naps", "code=Naps", "holds=numeric"));

        assertThat(item("Naps")).as("a preview writes nothing").isEmpty();
        assertThat(change(preview, "code").path("to").asText()).isEqualTo("Naps");
        assertThat(change(preview, "name").path("outside_to").asText()).isEqualTo("Naps");
        apply(session, preview);
        assertThat(item("Naps").orElseThrow().at("/content/code").asText()).isEqualTo("Naps");
        assertThat(item("Naps").orElseThrow().path("visibility").asText()).isEqualTo("PRIVATE");
        apply(session, preview);
        assertThat(hosts.account(CYCLIST).customItems())
                .as("the same order again makes none")
                .hasSize(4);

        apply(session, undo(session));
        assertThat(item("Naps")).isEmpty();
    }

    @Test
    void anItemIsChangedAndEveryFieldComesBack() {
        Session session = hosts.open(state, "demo-cyclist");
        JsonNode before = item("Caffeine").orElseThrow().deepCopy();

        apply(
                session,
                profile(
                        session,
                        Map.of(
                                "action",
                                "update_item",
                                "target",
                                List.of("caffeine"),
                                "values",
                                List.of("name=Coffee", "visibility=public", "aggregate=max", "description="))));
        JsonNode changed = item("Coffee").orElseThrow().deepCopy();
        assertThat(changed.at("/content/aggregate").asText()).isEqualTo("MAX");
        assertThat(changed.at("/content/code").asText()).isEqualTo("CaffeineMg");
        assertThat(changed.path("visibility").asText()).isEqualTo("PUBLIC");
        assertThat(changed.path("description").asText("")).isEmpty();

        apply(session, undo(session));
        assertThat(bare(item("Caffeine").orElseThrow())).isEqualTo(bare(before));
    }

    @Test
    void whatIsDeletedIsMadeAnewWithEverythingThatMakesItUp() {
        Session session = hosts.open(state, "demo-cyclist");
        ObjectNode chart = item("Fitness this season").orElseThrow();
        chart.putObject("content").put("left", "ctl").putArray("lines").add(1.5);
        JsonNode before = chart.deepCopy();

        JsonNode preview = profile(session, deleting("10013", "Caffeine"));
        assertThat(preview.path("data_quality").toString())
                .contains("CaffeineMg")
                .contains("is not known");
        assertThat(preview.toString()).as("the service's own form is not told").doesNotContain("ctl");
        apply(session, preview);
        assertThat(hosts.account(CYCLIST).customItems()).hasSize(1);

        apply(session, undo(session));
        JsonNode again = item("Fitness this season").orElseThrow();
        assertThat(again.path("id")).isNotEqualTo(before.path("id"));
        assertThat(bare(again)).isEqualTo(bare(before));
        assertThat(item("Caffeine").orElseThrow().at("/content/aggregate").asText())
                .isEqualTo("SUM");
    }

    @Test
    void anItemThatWasChangedMeanwhileIsLeftAlone() {
        Session session = hosts.open(state, "demo-cyclist");
        JsonNode preview = profile(session, deleting("Caffeine"));
        item("Caffeine").orElseThrow().put("name", "Tea");

        JsonNode applied = gate(session, preview, Map.of());

        assertThat(texts(applied.path("not_done"), "state")).containsExactly("refused_changed_meanwhile");
        assertThat(item("Tea")).isPresent();
    }

    @Test
    void whatAnotherSharesIsRefused() {
        Session session = hosts.open(state, "demo-cyclist");
        hosts.account(CYCLIST)
                .customItems()
                .put(
                        77L,
                        JSON.createObjectNode()
                                .put("id", 77)
                                .put("athlete_id", "i1000")
                                .put("type", "FITNESS_CHART")
                                .put("name", "Of the coach"));

        for (Map<String, Object> asked : List.<Map<String, Object>>of(
                deleting("77"),
                Map.of("action", "update_item", "target", List.of("of the coach"), "values", List.of("name=Mine")))) {
            ToolReply reply = call(session, "manage_profile", asked);
            assertThat(reply.isError()).isTrue();
            assertThat(reply.text()).contains("belongs to i1000").contains("only its owner");
        }
        assertThat(profile(session, Map.of()).path("settings").findValuesAsText("owner_id"))
                .containsExactly("i1000");
    }

    @Test
    void anItemOfAnotherAthleteIsNotFound() {
        ToolReply reply =
                call(hosts.open(state, "demo-coach"), "manage_profile", with(deleting("10021"), "athlete", CYCLIST));

        assertThat(reply.isError()).isTrue();
        assertThat(reply.text()).contains("There is no item").contains("10011");
    }

    @Test
    void whatMakesNoItemIsRefusedAndNothingIsProposed() {
        Session session = hosts.open(state, "demo-cyclist");
        String[][] wrong = {
            {"type=input_field", "name=  ", "code=Naps", "holds=numeric"},
            {"type=input_field", "name=" + "x".repeat(81), "code=Naps", "holds=numeric"},
            {"type=input_field", "name=Naps", "code=naps", "holds=numeric"},
            {"type=input_field", "name=Naps", "code=Naps", "holds=number"},
            {"type=input_field", "name=Naps", "code=Naps"},
            {"type=input_field", "name=Naps", "code=CaffeineMg", "holds=numeric"},
            {"type=fitness_chart", "name=Naps", "code=Naps"},
            {"type=other", "name=Naps"},
            {"type=pie", "name=Naps"},
            {"name=Naps"},
            {"type=fitness_chart"},
            {"type=fitness_chart", "name=A", "name=B"},
            {"type=fitness_chart", "name=A\nB"},
            {"type=fitness_chart", "name=A", "visibility=all"},
            {"type=fitness_chart", "name=A", "colour=red"},
            {"Naps"},
        };
        for (String[] values : wrong) {
            assertThat(call(session, "manage_profile", making(values)).isError())
                    .as(List.of(values).toString())
                    .isTrue();
        }
        for (Map<String, Object> asked : List.<Map<String, Object>>of(
                deleting("99"),
                deleting(" "),
                Map.of("action", "delete_item"),
                Map.of("action", "create_item"),
                Map.of("action", "delete_item", "target", List.of("Caffeine"), "values", List.of("name=A")),
                Map.of("action", "update_item", "target", List.of("Caffeine"), "values", List.of("holds=text")),
                Map.of("action", "update_item", "target", List.of("10013"), "values", List.of("aggregate=sum")),
                Map.of("action", "update_item", "target", List.of("10011", "10012"), "values", List.of("name=A")),
                Map.of("action", "update_item", "target", List.of("f"), "values", List.of("name=A")))) {
            assertThat(call(session, "manage_profile", asked).isError())
                    .as(asked.toString())
                    .isTrue();
        }
        assertThat(structured(call(session, "modify_training", Map.of("action", "history")))
                        .path("history"))
                .isEmpty();
    }

    @Test
    void whomTheKeyMayOnlyReadIsNotProposedFor() {
        Session coach = hosts.open(state, "demo-coach");

        for (Map<String, Object> asked : List.of(deleting("Caffeine"), making("type=fitness_chart", "name=A"))) {
            ToolReply reply = call(coach, "manage_profile", with(asked, "athlete", "i1005"));
            assertThat(reply.isError()).isTrue();
            assertThat(reply.text()).contains("may read").contains("not change");
        }
    }

    private static Map<String, Object> making(String... values) {
        return Map.of("action", "create_item", "values", List.of(values));
    }

    private static Map<String, Object> deleting(String... targets) {
        return Map.of("action", "delete_item", "target", List.of(targets));
    }

    private static Map<String, Object> with(Map<String, Object> asked, String name, Object value) {
        var more = new LinkedHashMap<>(asked);
        more.put(name, value);
        return more;
    }

    private Optional<ObjectNode> item(String name) {
        return hosts.account(CYCLIST).customItems().values().stream()
                .filter(item -> item.path("name").asText().equals(name))
                .findFirst();
    }

    /** Without what the service gives and counts. */
    private static ObjectNode bare(JsonNode item) {
        ObjectNode bare = item.deepCopy();
        return bare.remove(List.of("id", "updated", "index", "usage_count"));
    }
}
