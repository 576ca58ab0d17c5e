package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import io.github.intervalscoach.server.tool.IntentTool;
import io.github.intervalscoach.server.wiring.DemoKey;
import io.github.intervalscoach.server.wiring.Wiring;
import io.modelcontextprotocol.json.McpJsonDefaults;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What tools and the answers that {@link GoldenTest} expects cost a model to read, in cl100k tokens. */
class CatalogueTest {
    private static final Encoding TOKENS = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.CL100K_BASE);
    private static final DemoHosts HOSTS = new DemoHosts();

    @AfterAll
    static void close() {
        HOSTS.close();
    }

    @Test
    void theToolsAreFewStableAndHonest() {
        JsonNode tools = tools();

        assertThat(tools)
                .extracting(tool -> tool.path("name").asText())
                .containsExactly(
                        "assess_recovery",
                        "analyze_training",
                        "compare_periods",
                        "analyze_race",
                        "plan_training",
                        "modify_training",
                        "manage_profile",
                        "manage_gear",
                        "apply_changes");
        for (JsonNode tool : tools) {
            String name = tool.path("name").asText();
            boolean isGate = name.equals("apply_changes");
            JsonNode hints = tool.path("annotations");
            assertThat(hints.path("readOnlyHint").asBoolean()).isEqualTo(!isGate);
            assertThat(hints.path("destructiveHint").asBoolean()).isEqualTo(isGate);
            assertThat(hints.path("idempotentHint").asBoolean()).isTrue();
            assertThat(hints.path("openWorldHint").asBoolean()).isTrue();
            assertThat(tool.path("inputSchema").path("additionalProperties").asBoolean(true))
                    .isFalse();
            assertThat(tool.path("inputSchema").has("oneOf")
                            || tool.path("inputSchema").has("anyOf"))
                    .isFalse();
            assertThat(tool.path("outputSchema").path("type").asText()).isEqualTo("object");
        }
        assertThat(tools.toString()).isEqualTo(tools().toString());
    }

    /** The whole catalogue of nine may cost 3,500, and 6,500 with output schemas; those there are, a share of it. */
    @Test
    void theCatalogueLeavesRoomForTheToolsToCome() {
        int inputs = 0;
        int all = 0;
        for (JsonNode tool : tools()) {
            ObjectNode lean = tool.deepCopy();
            lean.remove("outputSchema");
            lean.remove("annotations");
            System.out.println(tool.path("name").asText() + ": " + TOKENS.countTokens(lean.toString()) + " tokens");
            inputs += TOKENS.countTokens(lean.toString());
            all += TOKENS.countTokens(tool.toString());
        }

        System.out.println(
                "catalogue of " + tools().size() + " tools: " + inputs + " tokens, with output schemas " + all);
        assertThat(inputs).isLessThanOrEqualTo(3500 * tools().size() / 9);
        assertThat(all).isLessThanOrEqualTo(6500 * tools().size() / 9);
    }

    /** Hosts are told the first level only; {@code docs/tools.md} promises the rest. */
    @Test
    void everyAnswerFitsTheSchemaToTheLastField() {
        var validator = McpJsonDefaults.getSchemaValidator();
        var schemas = Wiring.tools().stream().collect(Collectors.toMap(IntentTool::name, IntentTool::answerSchema));
        for (Scenario scenario : Scenario.all()) {
            Object data = StdioHost.JSON.convertValue(scenario.expectedData(), Object.class);

            var judgement = validator.validate(schemas.get(scenario.tool()), data);

            assertThat(judgement.valid())
                    .as(scenario.name() + ": " + judgement.errorMessage())
                    .isTrue();
        }
    }

    @Test
    void standardAnswersAreSmall() {
        List<Integer> text = new ArrayList<>();
        List<Integer> data = new ArrayList<>();
        for (Scenario scenario : Scenario.all()) {
            if (!scenario.isRefusal() && !scenario.arguments().has("detail")) {
                text.add(TOKENS.countTokens(scenario.expectedText()));
                JsonNode typed = scenario.expectedData();
                data.add(TOKENS.countTokens(typed.toString()));
                assertThat(data.get(data.size() - 1)).as(scenario.name()).isLessThanOrEqualTo(most(typed));
                System.out.println(scenario.name() + ": text " + text.get(text.size() - 1) + ", typed "
                        + data.get(data.size() - 1));
            }
        }

        System.out.println("standard answers: text median " + median(text) + ", typed median " + median(data));
        assertThat(median(text)).isLessThanOrEqualTo(450);
        assertThat(median(data)).isLessThanOrEqualTo(800);
        assertThat(text).allMatch(tokens -> tokens <= 2000);
    }

    /** 2,000 at worst; what is to be approved is listed to the last row, and a row may cost 40. */
    private static int most(JsonNode typed) {
        int rows = typed.at("/change_lines/operations").size()
                + typed.at("/change_set/operations").size();
        return Math.max(2000, 400 + 40 * rows);
    }

    private static JsonNode tools() {
        return HOSTS.of(DemoKey.DEMO_CYCLIST)
                .request("tools/list", "{}")
                .path("result")
                .path("tools");
    }

    private static int median(List<Integer> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
