package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.World;
import io.github.intervalscoach.server.wiring.DemoKey;
import io.github.intervalscoach.server.wiring.Wiring;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong outside comes back as a clear result, and the server lives on. */
class FaultsTest {
    private static final DemoHosts HOSTS = new DemoHosts();
    private static final String KEY = "s3cretKeyNobodyMaySee";

    @AfterAll
    static void close() {
        HOSTS.close();
    }

    @Test
    void aWrongKeyIsNamedAndNeverShown() {
        try (var emulator = Emulator.start(new World(LiveHosts.DAY, List.of()), 0, EmulatorOptions.PROMPT);
                var host = LiveHosts.connectedTo(emulator.baseUri().toString(), KEY)) {
            JsonNode result = host.call("assess_recovery", "{}");

            assertFailure(result, "unauthorised", false);
            assertThat(result.toString()).doesNotContain(KEY);
            assertLivesOn(host);
        }
    }

    @Test
    void anAnswerInHtmlIsMalformed() throws IOException {
        HttpServer server = html();
        try (var host =
                LiveHosts.connectedTo("http://127.0.0.1:" + server.getAddress().getPort(), KEY)) {
            JsonNode result = host.call("analyze_training", "{}");

            assertFailure(result, "malformed_answer", false);
            assertThat(result.toString()).doesNotContain(KEY).doesNotContain("<html>");
            assertLivesOn(host);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aServiceThatIsDownIsUnavailable() throws IOException {
        HttpServer server = html();
        int port = server.getAddress().getPort();
        server.stop(0);
        try (var host = LiveHosts.connectedTo("http://127.0.0.1:" + port, KEY)) {
            JsonNode result = host.call("assess_recovery", "{}");

            assertFailure(result, "unavailable", true);
            assertLivesOn(host);
        }
    }

    @Test
    void withoutAKeyEveryCallSaysWhatToSet() {
        try (var host = LiveHosts.of(Map.of())) {
            JsonNode result = host.call("assess_recovery", "{}");

            assertThat(result.path("isError").asBoolean()).isTrue();
            assertThat(StdioHost.text(result)).contains("INTERVALS_ICU_API_KEY");
            assertLivesOn(host);
        }
    }

    @ParameterizedTest
    @MethodSource("badArguments")
    void badArgumentsAreRefusedWithACure(String tool, String arguments) {
        var host = HOSTS.of(DemoKey.DEMO_COACH);

        JsonNode result = host.call(tool, arguments);

        assertThat(result.path("isError").asBoolean()).as(arguments).isTrue();
        assertThat(StdioHost.data(result).path("error").path("cure").asText())
                .as(arguments)
                .isNotBlank();
        assertLivesOn(host);
    }

    static Stream<Arguments> badArguments() {
        return Stream.of(
                        "{\"date\": \"2026-02-30\"}",
                        "{\"date\": \"99999-01-01\"}",
                        "{\"date\": 20260315}",
                        "{\"date\": \"\"}",
                        "{\"date\": null, \"athlete\": 7}",
                        "{\"athlete\": \"Nobody Nowhere\"}",
                        "{\"athlete\": \"i1/../1002?x#y\"}",
                        "{\"athlete\": \"i999999999999\"}",
                        "{\"detail\": \"everything\"}",
                        "{\"unknown\": true}",
                        "{\"athlete\": \"\\u202e\\u0000\"}",
                        "{\"athlete\": [\"i1001\"]}")
                .flatMap(arguments -> Wiring.tools().stream().map(tool -> Arguments.of(tool.name(), arguments)));
    }

    private static void assertFailure(JsonNode result, String code, boolean retryHelps) {
        JsonNode error = StdioHost.data(result).path("error");
        assertThat(result.path("isError").asBoolean()).isTrue();
        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(error.path("retry_helps").asBoolean()).isEqualTo(retryHelps);
        assertThat(error.path("cause").asText()).isNotBlank();
        assertThat(error.path("cure").asText()).isNotBlank();
    }

    private static void assertLivesOn(StdioHost host) {
        assertThat(host.request("tools/list", "{}").path("result").path("tools"))
                .hasSize(Wiring.tools().size());
    }

    private static HttpServer html() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = "<html><body>Down for maintenance</body></html>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        return server;
    }
}
