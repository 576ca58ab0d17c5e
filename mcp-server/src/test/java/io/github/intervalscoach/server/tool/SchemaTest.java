package io.github.intervalscoach.server.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaTest {
    @Test
    void questionsBecomeInputSchemasInTheirOwnOrder() throws JsonProcessingException {
        assertThat(json(IntentTool.of(Weather.fine()).listing().inputSchema()))
                .isEqualTo("{\"type\":\"object\",\"properties\":{"
                        + "\"place\":{\"type\":\"string\",\"maxLength\":200,\"description\":\"town or region\"},"
                        + "\"date\":{\"type\":\"string\",\"maxLength\":200,\"description\":\"day asked about; default today\"},"
                        + "\"days_ahead\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":14,\"description\":\"how far ahead\"},"
                        + "\"altitude\":{\"type\":\"integer\"},"
                        + "\"indoor\":{\"type\":\"boolean\"},"
                        + "\"metric\":{\"type\":\"boolean\",\"default\":false},"
                        + "\"sky\":{\"type\":\"string\",\"enum\":[\"clear\",\"broken_cloud\"]},"
                        + "\"detail\":{\"type\":\"string\",\"enum\":[\"brief\",\"standard\",\"full\"],\"default\":\"standard\",\"description\":\"how much to say\"},"
                        + "\"include\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":200},\"description\":\"what to add\"},"
                        + "\"skies\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"clear\",\"broken_cloud\"]}}"
                        + "},\"required\":[\"place\"],\"additionalProperties\":false}");
    }

    @Test
    void answersBecomeOutputSchemasThatAlsoAllowAFailure() throws JsonProcessingException {
        String wind = "{\"type\":\"object\",\"properties\":{\"meters_per_second\":{\"type\":\"number\"},"
                + "\"from\":{\"type\":\"string\"}},\"required\":[\"meters_per_second\"]}";

        assertThat(json(IntentTool.of(Weather.fine()).answerSchema()))
                .isEqualTo("{\"type\":\"object\",\"properties\":{"
                        + "\"headline\":{\"type\":\"string\"},"
                        + "\"as_of\":{\"type\":\"string\",\"format\":\"date\"},"
                        + "\"sky\":{\"type\":\"string\",\"enum\":[\"clear\",\"broken_cloud\"]},"
                        + "\"temperature_celsius\":{\"type\":\"number\"},"
                        + "\"rain_millimeters\":{\"type\":\"number\"},"
                        + "\"uv_index\":{\"type\":\"integer\"},"
                        + "\"wind\":" + wind + ","
                        + "\"gusts\":{\"type\":\"array\",\"items\":" + wind + "},"
                        + "\"sure\":{\"type\":\"boolean\"},"
                        + "\"next_actions\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{"
                        + "\"tool\":{\"type\":\"string\"},\"arguments\":{\"type\":\"object\"},\"why\":{\"type\":\"string\"}},"
                        + "\"required\":[\"tool\",\"arguments\",\"why\"]}},"
                        + "\"error\":{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\"},"
                        + "\"cause\":{\"type\":\"string\"},\"cure\":{\"type\":\"string\"},\"retry_helps\":{\"type\":\"boolean\"}},"
                        + "\"required\":[\"code\",\"cause\",\"cure\",\"retry_helps\"]}}}");
    }

    @Test
    void hostsListWhichPartsAnAnswerHas() throws JsonProcessingException {
        assertThat(json(IntentTool.of(Weather.fine()).listing().outputSchema()))
                .isEqualTo("{\"type\":\"object\",\"properties\":{"
                        + "\"headline\":{\"type\":\"string\"},"
                        + "\"as_of\":{\"type\":\"string\"},"
                        + "\"sky\":{\"type\":\"string\",\"enum\":[\"clear\",\"broken_cloud\"]},"
                        + "\"temperature_celsius\":{\"type\":\"number\"},"
                        + "\"rain_millimeters\":{\"type\":\"number\"},"
                        + "\"uv_index\":{\"type\":\"integer\"},"
                        + "\"wind\":{\"type\":\"object\"},"
                        + "\"gusts\":{\"type\":\"array\"},"
                        + "\"sure\":{\"type\":\"boolean\"},"
                        + "\"next_actions\":{\"type\":\"array\"},"
                        + "\"error\":{\"type\":\"object\"}}}");
    }

    @Test
    void toolsSayThatTheyOnlyRead() {
        var annotations = IntentTool.of(Weather.fine()).listing().annotations();

        assertThat(annotations.title()).isEqualTo("Ask the weather");
        assertThat(annotations.readOnlyHint()).isTrue();
        assertThat(annotations.destructiveHint()).isFalse();
        assertThat(annotations.idempotentHint()).isTrue();
        assertThat(annotations.openWorldHint()).isTrue();
    }

    @Test
    void aTypeThatNoSchemaDescribesStopsTheStart() {
        record Odd(Optional<Thread> thread) {}
        record Endless(Optional<Endless> again) {}

        assertThatThrownBy(() -> Questions.of(Odd.class)).hasMessageContaining("java.lang.Thread");
        assertThatThrownBy(() -> AnswerSchema.exact(Odd.class)).hasMessageContaining("java.lang.Thread");
        assertThatThrownBy(() -> AnswerSchema.exact(Endless.class)).hasMessageContaining("holds itself");
    }

    private static String json(Object value) throws JsonProcessingException {
        return Json.mapper().writeValueAsString(value);
    }
}
