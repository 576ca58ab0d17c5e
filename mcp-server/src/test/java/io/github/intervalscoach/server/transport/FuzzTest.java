package io.github.intervalscoach.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.server.tool.Json;
import io.github.intervalscoach.server.tool.Toolboxes;
import io.github.intervalscoach.server.tool.Weather;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FuzzTest {
    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":\"last\",\"method\":\"ping\"}";

    @Property(tries = 60)
    void whateverIsSentTheServerLivesAndSpeaksJson(@ForAll("lines") List<String> lines) throws Exception {
        try (Host host = Host.of(Toolboxes.with(Weather.fine()))) {
            for (String line : lines) {
                host.send(line.replace("\n", " "));
            }
            host.send(PING);

            List<String> answers = host.end();

            assertThat(answers).anyMatch(line -> line.contains("\"id\":\"last\",\"result\":{}"));
            for (String answer : answers) {
                JsonNode response = Json.mapper().readTree(answer);
                assertThat(response.path("jsonrpc").asText()).isEqualTo("2.0");
                assertThat(response.has("result") ^ response.has("error"))
                        .as(answer)
                        .isTrue();
            }
        }
    }

    @Property(tries = 1000)
    void whateverTheArgumentsTheToolReplies(@ForAll("arguments") Map<String, Object> arguments) {
        var reply = Toolboxes.ask(Toolboxes.with(Weather.fine()), arguments);

        assertThat(reply.text()).isNotBlank();
        assertThat(reply.structured().toString()).doesNotContain("internal_error");
        assertThat(reply.isError()).isEqualTo(reply.structured().containsKey("error"));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> request = params().map(params -> {
            var message = new LinkedHashMap<String, Object>();
            message.put("jsonrpc", "2.0");
            message.put("id", 1);
            message.put("method", "tools/call");
            message.put("params", Map.of("name", "ask_weather", "arguments", params));
            return json(message);
        });
        Arbitrary<String> method = Arbitraries.of(
                        "initialize",
                        "tools/list",
                        "tools/call",
                        "server/discover",
                        "resources/read",
                        "x",
                        "notifications/cancelled")
                .flatMap(name -> values().map(params -> {
                    var message = new LinkedHashMap<String, Object>();
                    message.put("jsonrpc", "2.0");
                    message.put("id", 2);
                    message.put("method", name);
                    message.put("params", params);
                    return json(message);
                }));
        Arbitrary<String> broken = request.flatMap(
                text -> Arbitraries.integers().between(0, text.length()).map(end -> text.substring(0, end)));
        return Arbitraries.oneOf(
                        request,
                        method,
                        broken,
                        values().map(FuzzTest::json),
                        Arbitraries.strings().ofMaxLength(60))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<Map<String, Object>> arguments() {
        return params();
    }

    private static Arbitrary<Map<String, Object>> params() {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of(
                        "place",
                        "date",
                        "days_ahead",
                        "altitude",
                        "indoor",
                        "metric",
                        "sky",
                        "detail",
                        "include",
                        "skies"),
                Arbitraries.strings().ofMaxLength(12));
        return Arbitraries.maps(names, values()).ofMaxSize(6);
    }

    private static Arbitrary<Object> values() {
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(250).asGeneric(),
                Arbitraries.of("clear", "standard", "today", "3", "true", "").asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.longs().asGeneric(),
                Arbitraries.doubles().asGeneric(),
                Arbitraries.bigIntegers().asGeneric(),
                Arbitraries.of(true, false).asGeneric());
        Arbitrary<Object> lists = scalars.list().ofMaxSize(4).asGeneric();
        Arbitrary<Object> objects = Arbitraries.maps(Arbitraries.strings().ofMaxLength(4), scalars)
                .ofMaxSize(3)
                .asGeneric();
        return Arbitraries.lazyOf(() -> scalars, () -> lists, () -> objects);
    }

    private static String json(Object value) {
        try {
            return Json.mapper().writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
