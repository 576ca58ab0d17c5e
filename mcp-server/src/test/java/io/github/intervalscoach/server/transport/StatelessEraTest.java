package io.github.intervalscoach.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.server.tool.Toolboxes;
import io.github.intervalscoach.server.tool.Weather;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatelessEraTest {
    private static final String META = meta("2026-07-28");
    private static final String SERVER_INFO =
            "\"_meta\":{\"io.modelcontextprotocol/serverInfo\":{\"name\":\"weather\",\"version\":\"1.2.3\"}}";

    @Test
    void isDiscoveredWithItsInstructions() throws Exception {
        assertThat(answer("server/discover", META))
                .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"supportedVersions\":[\"2026-07-28\"],"
                        + "\"capabilities\":{\"tools\":{\"listChanged\":false}},\"instructions\":\"Ask about the weather.\","
                        + "\"resultType\":\"complete\",\"ttlMs\":300000,\"cacheScope\":\"public\"," + SERVER_INFO
                        + "}}");
    }

    @Test
    void listsSayHowLongTheyMayBeKept() throws Exception {
        assertThat(answer("tools/list", META))
                .startsWith("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"tools\":[{\"name\":\"ask_weather\",")
                .endsWith(
                        "\"resultType\":\"complete\",\"ttlMs\":300000,\"cacheScope\":\"public\"," + SERVER_INFO + "}}");
    }

    @Test
    void callsAreCompleteAndNotKept() throws Exception {
        String called = answer("tools/call", META + ",\"name\":\"ask_weather\",\"arguments\":{\"place\":\"Girona\"}");

        assertThat(called)
                .startsWith(
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"**Clear in Girona**")
                .endsWith("\"resultType\":\"complete\"," + SERVER_INFO + "}}")
                .doesNotContain("ttlMs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"initialize", "ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe"})
    void removedMethodsAreNotFound(String method) throws Exception {
        assertThat(answer(method, META))
                .isEqualTo(
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32601,\"message\":\"Removed in 2026-07-28: "
                                + method + "\"}}");
    }

    @Test
    void anotherStatelessRevisionIsToldWhichOneIsSpoken() throws Exception {
        assertThat(answer("tools/list", meta("2027-01-01")))
                .isEqualTo(
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32022,\"message\":\"Unsupported protocol version\","
                                + "\"data\":{\"supported\":[\"2026-07-28\"],\"requested\":\"2027-01-01\"}}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"}",
                "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":7,\"io.modelcontextprotocol/clientCapabilities\":{}}",
                "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\",\"io.modelcontextprotocol/clientCapabilities\":[]}",
            })
    void aRequestMustSayWhatItSpeaks(String meta) throws Exception {
        assertThat(answer("tools/list", meta)).contains("\"code\":-32602");
    }

    @Test
    void anUnknownMethodIsNotFoundInEitherEra() throws Exception {
        assertThat(answer("tools/dance", META)).contains("\"code\":-32601").doesNotContain("result");
        assertThat(answer("tools/dance", "")).contains("\"code\":-32601").doesNotContain("result");
    }

    private static String answer(String method, String params) throws IOException, InterruptedException {
        try (Host host = Host.of(Toolboxes.with(Weather.fine()))) {
            return host.send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":{" + params + "}}")
                    .next();
        }
    }

    private static String meta(String version) {
        return "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"" + version
                + "\",\"io.modelcontextprotocol/clientCapabilities\":{}}";
    }
}
