package io.github.intervalscoach.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.server.tool.Toolboxes;
import io.github.intervalscoach.server.tool.Weather;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wire of both eras, to the byte. */
class ResourceMethodsTest {
    private static final String MODERN =
            "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\",\"io.modelcontextprotocol/clientCapabilities\":{}}";

    private static final String COMPLETE =
            ",\"_meta\":{\"io.modelcontextprotocol/serverInfo\":{\"name\":\"weather\",\"version\":\"1.2.3\"}}}}";

    /** A page, a family of pictures, and what goes wrong with some of them. */
    private static final class Maps implements Resources {
        @Override
        public List<ResourceListing> listed() {
            return List.of(
                    new ResourceListing("weather://legend", "legend", "Legend", "What the signs mean.", "text/plain"),
                    new ResourceListing("weather://about", "about", "About", "Who made it.", "text/plain"));
        }

        @Override
        public List<ResourceListing> templates() {
            return List.of(new ResourceListing("weather://map/{day}", "map", "Map", "Of a day.", "image/png"));
        }

        @Override
        public ResourceContent read(String uri) {
            return switch (uri) {
                case "weather://legend" -> ResourceContent.text("text/plain", "\u2600 sun");
                case "weather://map/1" -> ResourceContent.bytes("image/png", "PNG".getBytes(StandardCharsets.US_ASCII));
                case "weather://map/2" ->
                    throw new ResourceRefused(
                            ResourceRefused.Kind.WITHHELD, "too_large", "It is too large.", "Ask for a part.");
                case "weather://map/3" -> throw new IllegalStateException("secret key");
                default -> throw ResourceRefused.notFound();
            };
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resources/list           | "resources":[{"uri":"weather://legend","name":"legend","title":"Legend","description":"What the signs mean.","mimeType":"text/plain"},{"uri":"weather://about","name":"about","title":"About","description":"Who made it.","mimeType":"text/plain"}]
            resources/templates/list | "resourceTemplates":[{"uriTemplate":"weather://map/{day}","name":"map","title":"Map","description":"Of a day.","mimeType":"image/png"}]
            """)
    void listsInTheGivenOrder(String method, String list) throws Exception {
        assertThat(answer(method, "")).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{" + list + "}}");
        assertThat(answer(method, MODERN))
                .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{" + list
                        + ",\"resultType\":\"complete\",\"ttlMs\":300000,\"cacheScope\":\"public\"" + COMPLETE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            weather://legend | {"uri":"weather://legend","mimeType":"text/plain","text":"\u2600 sun"}
            weather://map/1  | {"uri":"weather://map/1","mimeType":"image/png","blob":"UE5H"}
            """)
    void readsTextsAndBytesAndKeepsThemPrivate(String uri, String content) throws Exception {
        assertThat(read(uri, ""))
                .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"contents\":[" + content + "]}}");
        assertThat(read(uri, MODERN + ","))
                .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"contents\":[" + content
                        + "],\"resultType\":\"complete\",\"ttlMs\":300000,\"cacheScope\":\"private\"" + COMPLETE);
    }

    @Test
    void whatIsNotThereHasTheCodeOfItsEra() throws Exception {
        assertThat(read("weather://map/9", ""))
                .startsWith("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32002,")
                .endsWith("\"data\":{\"uri\":\"weather://map/9\",\"code\":\"not_found\"}}}");
        assertThat(read("weather://map/9", MODERN + ","))
                .startsWith("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32602,")
                .endsWith("\"data\":{\"uri\":\"weather://map/9\",\"code\":\"not_found\"}}}");
    }

    @Test
    void whatCannotBeHadSaysWhyAndWhatToDo() throws Exception {
        assertThat(read("weather://map/2", ""))
                .isEqualTo(
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32603,\"message\":"
                                + "\"It is too large. Ask for a part.\",\"data\":{\"uri\":\"weather://map/2\",\"code\":\"too_large\"}}}");
    }

    @Test
    void aBugIsToldWithoutItsWords() throws Exception {
        assertThat(read("weather://map/3", ""))
                .contains("\"code\":-32603", "\"code\":\"internal_error\"")
                .doesNotContain("secret");
    }

    @Test
    void aReadingNeedsAnAddress() throws Exception {
        assertThat(answer("resources/read", "")).contains("\"code\":-32602");
        assertThat(answer("resources/read", "\"uri\":7")).contains("\"code\":-32602");
    }

    @Test
    void hostsAreToldThatThereIsSomethingToRead() throws Exception {
        assertThat(answer("server/discover", MODERN))
                .contains("\"capabilities\":{\"resources\":{\"subscribe\":false,\"listChanged\":false},"
                        + "\"tools\":{\"listChanged\":false}}");
        assertThat(
                        answer(
                                "initialize",
                                "\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}"))
                .contains("\"resources\":{\"subscribe\":false,\"listChanged\":false}");
    }

    private static String read(String uri, String before) throws Exception {
        return answer("resources/read", before + "\"uri\":\"" + uri + "\"");
    }

    private static String answer(String method, String params) throws Exception {
        try (Host host = Host.of(Toolboxes.with(Weather.fine()), new Maps())) {
            return host.send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":{" + params + "}}")
                    .next();
        }
    }
}
