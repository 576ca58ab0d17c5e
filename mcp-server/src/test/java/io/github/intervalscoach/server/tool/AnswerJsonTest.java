package io.github.intervalscoach.server.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {
    record Numbers(double one, double small, double large, double negativeZero, int whole) {}

    record Sparse(Optional<String> absent, List<String> empty, OptionalDouble none, Optional<List<String>> given) {}

    record One(double value) {}

    @Test
    void numbersArePlainDecimals() throws JsonProcessingException {
        assertThat(json(new Numbers(4.0, 0.000012, 12345678901.0, -0.0, 7)))
                .isEqualTo("{\"one\":4,\"small\":0.000012,\"large\":12345678901,\"negative_zero\":0,\"whole\":7}");
    }

    @Test
    void emptyOptionalsAndListsAreLeftOut() throws JsonProcessingException {
        assertThat(json(new Sparse(Optional.empty(), List.of(), OptionalDouble.empty(), Optional.of(List.of()))))
                .isEqualTo("{\"given\":[]}");
    }

    @Test
    void daysAndLocalTimesAreAlwaysAsLong() throws JsonProcessingException {
        record When(LocalDate day, LocalDateTime start) {}

        assertThat(json(new When(LocalDate.of(2026, 3, 4), LocalDateTime.of(2026, 3, 4, 9, 0))))
                .isEqualTo("{\"day\":\"2026-03-04\",\"start\":\"2026-03-04T09:00:00\"}");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> AnswerJson.of(new One(Double.NaN))).hasMessageContaining("NaN");
        assertThatThrownBy(() -> AnswerJson.of(new One(Double.POSITIVE_INFINITY)))
                .hasMessageContaining("Infinity");
    }

    @Test
    void componentsKeepTheirOrderAndNestedRecordsTheirs() throws JsonProcessingException {
        Toolbox toolbox = Toolboxes.with(Weather.fine());

        ToolReply reply = Toolboxes.ask(toolbox, java.util.Map.of("place", "Girona"));

        assertThat(reply.text()).isEqualTo("**Clear in Girona** · 21.5 °C");
        assertThat(Json.mapper().writeValueAsString(reply.structured()))
                .isEqualTo("{\"headline\":\"Clear in Girona\",\"as_of\":\"2026-03-15\",\"sky\":\"clear\","
                        + "\"temperature_celsius\":21.5,\"uv_index\":7,\"wind\":{\"meters_per_second\":4},\"sure\":true,"
                        + "\"next_actions\":[{\"tool\":\"ask_weather\",\"arguments\":{\"place\":\"Girona\","
                        + "\"include\":[\"wind\"]},\"why\":\"adds the wind\"}]}");
    }

    @Test
    void prettyJsonIsTheSameObject() throws JsonProcessingException {
        var object = AnswerJson.of(new Numbers(4.0, 0.5, 1e9, 0, 7));

        assertThat(Json.pretty(object)).isEqualTo("""
                        {
                          "one": 4,
                          "small": 0.5,
                          "large": 1000000000,
                          "negative_zero": 0,
                          "whole": 7
                        }""");
    }

    @Property
    void everyFiniteNumberComesBackAndHasNoExponent(@ForAll double value) throws JsonProcessingException {
        String json = json(new One(value));

        assertThat(json).doesNotContainIgnoringCase("e+").doesNotMatch(".*\\dE.*");
        assertThat(new BigDecimal(json.replaceAll("[^-0-9.]", "")).doubleValue())
                .isEqualTo(value + 0.0);
    }

    private static String json(Record answer) throws JsonProcessingException {
        return Json.mapper().writeValueAsString(AnswerJson.of(answer));
    }
}
