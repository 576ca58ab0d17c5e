package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: api.md 1.10 and 3.4, field-notes 73. */
class CustomItemTest {
    private static final String ITEMS = "/athlete/0/custom-item";
    private static final String FIELD =
            "{\"type\": \"ACTIVITY_FIELD\", \"name\": \"Fuel\", \"content\": {\"code\": \"Fuel\", \"type\": \"numeric\"}}";

    private final Emulator emulator = Emulator.start(SmallWorld.of(SmallWorld.rider()), 0, EmulatorOptions.PROMPT);
    private final Json json = Json.with(emulator, SmallWorld.RIDER_KEY);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void anItemIsMadeReadChangedAndTakenAway() {
        JsonNode made = json.post(ITEMS, FIELD).body();
        String one = ITEMS + "/" + made.path("id");
        assertThat(made.path("id").isNumber()).isTrue();
        assertThat(made.path("visibility").asText()).isEqualTo("PRIVATE");
        assertThat(json.get(ITEMS).body().path(0)).isEqualTo(json.get(one).body());
        assertThat(json.get("/athlete/0").body().path("custom_items")).hasSize(1);
        JsonNode changed = json.put(one, "{\"content\": {\"code\": \"Fuel\", \"type\": \"text\"}, \"name\": null}")
                .body();
        assertThat(changed.path("content").toString()).isEqualTo("{\"code\":\"Fuel\",\"type\":\"text\"}");
        assertThat(changed.path("name").asText()).isEqualTo("Fuel");
        assertThat(json.delete(one).text()).isEmpty();
        assertThat(json.get(one).status()).isEqualTo(404);
        assertThat(json.get(ITEMS + "/fuel").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"code\": \"Fuel\"}",
                "{\"code\": \"fuel\", \"type\": \"numeric\"}",
                "{\"code\": \"F\", \"type\": \"numeric\"}",
                "{\"code\": \"Fuel\", \"type\": \"number\"}",
                "{\"code\": \"Fuel\", \"type\": \"numeric\", \"aggregate\": \"AVG\"}",
                "null",
            })
    void aWrongContentIsABare400(String content) {
        Json.Answer answer =
                json.post(ITEMS, "{\"type\": \"INPUT_FIELD\", \"name\": \"Fuel\", \"content\": " + content + "}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo("Bad Request");
    }

    @Test
    void aWrongChangeLeavesTheItemAsItWas() {
        JsonNode made = json.post(ITEMS, FIELD).body();
        String one = ITEMS + "/" + made.path("id");
        assertThat(json.put(one, "{\"content\": {\"code\": \"x\"}}").status()).isEqualTo(400);
        assertThat(json.get(one).body().path("content")).isEqualTo(made.path("content"));
    }

    @Test
    void chartsNeedNoContentAndEverythingANameAndAType() {
        assertThat(json.post(ITEMS, "{\"type\": \"FITNESS_CHART\", \"name\": \"Form\"}")
                        .status())
                .isEqualTo(200);
        assertThat(json.post(ITEMS, "{\"type\": \"PIE_CHART\", \"name\": \"Form\"}")
                        .status())
                .isEqualTo(400);
        assertThat(json.post(ITEMS, "{\"type\": \"FITNESS_CHART\"}").error()).isEqualTo("Name is required");
        assertThat(json.post(ITEMS, "{\"name\": \"Form\"}").error()).isEqualTo("Missing type");
    }

    @Test
    void theProfileShowsWhatIsPublic() {
        json.post(ITEMS, "{\"type\": \"FITNESS_CHART\", \"name\": \"Mine\"}");
        json.post(ITEMS, "{\"type\": \"FITNESS_CHART\", \"name\": \"Ours\", \"visibility\": \"PUBLIC\"}");
        assertThat(json.get("/athlete/0/profile").body().path("customItems").findValuesAsText("name"))
                .containsExactly("Ours");
    }
}
