package io.github.intervalscoach.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.server.tool.Toolboxes;
import io.github.intervalscoach.server.tool.Weather;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandshakeEraTest {
    @ParameterizedTest
    @CsvSource({
        "2024-11-05, 2024-11-05",
        "2025-03-26, 2025-03-26",
        "2025-06-18, 2025-06-18",
        "2025-11-25, 2025-11-25",
        "2026-07-28, 2025-11-25",
        "yesterday, 2025-11-25"
    })
    void greetsInTheHostsRevisionOrInTheNewestOfThisEra(String asked, String given) throws Exception {
        try (Host host = Host.of(Toolboxes.with(Weather.fine()))) {
            host.send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\""
                    + asked + "\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}");

            assertThat(host.next())
                    .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"protocolVersion\":\"" + given
                            + "\",\"capabilities\":{\"tools\":{\"listChanged\":false}},"
                            + "\"serverInfo\":{\"name\":\"weather\",\"version\":\"1.2.3\"},"
                            + "\"instructions\":\"Ask about the weather.\"}}");
        }
    }

    @Test
    void answersACallInBothChannels() throws Exception {
        try (Host host = Host.of(Toolboxes.with(Weather.fine()))) {
            host.send("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"tools/call\",\"params\":"
                    + "{\"name\":\"ask_weather\",\"arguments\":{\"place\":\"Girona\"}}}");

            assertThat(host.next())
                    .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"result\":{\"content\":[{\"type\":\"text\","
                            + "\"text\":\"**Clear in Girona** · 21.5 °C\"}],\"isError\":false,\"structuredContent\":"
                            + "{\"headline\":\"Clear in Girona\",\"as_of\":\"2026-03-15\",\"sky\":\"clear\","
                            + "\"temperature_celsius\":21.5,\"uv_index\":7,\"wind\":{\"meters_per_second\":4},\"sure\":true,"
                            + "\"next_actions\":[{\"tool\":\"ask_weather\",\"arguments\":{\"place\":\"Girona\","
                            + "\"include\":[\"wind\"]},\"why\":\"adds the wind\"}]}}}");
        }
    }

    @Test
    void answersAWrongCallWithAResultAndItsCure() throws Exception {
        try (Host host = Host.of(Toolboxes.with(Weather.fine()))) {
            host.send("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":"
                    + "{\"name\":\"ask_weather\",\"arguments\":{\"place\":\"Girona\",\"days_ahead\":\"3\"}}}");

            assertThat(host.next())
                    .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{\"content\":[{\"type\":\"text\",\"text\":"
                            + "\"days_ahead is \\\"3\\\"; it must be a whole number.\\nMaybe days_ahead: 3 without quotes.\\n"
                            + "Trying again unchanged will not help.\"}],\"isError\":true,\"structuredContent\":{\"error\":"
                            + "{\"code\":\"wrong_type\",\"cause\":\"days_ahead is \\\"3\\\"; it must be a whole number.\","
                            + "\"cure\":\"Maybe days_ahead: 3 without quotes.\",\"retry_helps\":false}}}}");
        }
    }

    @Test
    void listsToolsTheSameWayAtEveryStart() throws Exception {
        String first = listing();

        assertThat(first)
                .startsWith(
                        "{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{\"tools\":[{\"name\":\"ask_weather\","
                                + "\"title\":\"Ask the weather\",\"description\":\"What the weather will be.\",\"inputSchema\":{\"type\":\"object\",");
        assertThat(first)
                .contains(
                        "\"annotations\":{\"title\":\"Ask the weather\",\"readOnlyHint\":true,\"destructiveHint\":false,"
                                + "\"idempotentHint\":true,\"openWorldHint\":true}");
        assertThat(listing()).isEqualTo(first);
    }

    @Test
    void answersBeforeItIsGreeted() throws Exception {
        try (Host host = Host.of(Toolboxes.with(Weather.fine()))) {
            host.send("{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"ping\"}");

            assertThat(host.next()).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":5,\"result\":{}}");
        }
    }

    private static String listing() throws IOException, InterruptedException {
        try (Host host = Host.of(Toolboxes.with(Weather.fine()))) {
            return host.send("{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/list\"}")
                    .next();
        }
    }
}
