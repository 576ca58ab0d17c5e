package io.github.intervalscoach.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.server.tool.Toolboxes;
import io.github.intervalscoach.server.tool.Weather;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadLinesTest {
    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"ping\"}";
    private static final String PONG = "{\"jsonrpc\":\"2.0\",\"id\":5,\"result\":{}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this is not json",
                "{",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"} and more",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"id\":2,\"method\":\"ping\"}",
                "{'jsonrpc':'2.0'}",
                "\uFEFF{}",
            })
    void whatIsNotJsonIsAParseError(String line) throws Exception {
        assertThat(answer(line)).startsWith("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32700,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[" + PING + "]",
                "[]",
                "7",
                "\"ping\"",
                "null",
                "{}",
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":true,\"method\":\"ping\"}",
            })
    void whatIsNoRequestIsRefusedWithoutAnId(String line) throws Exception {
        assertThat(answer(line)).startsWith("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32600,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":7}",
                "{\"jsonrpc\":\"2.0\",\"id\":1}",
                "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}",
                "{\"id\":1,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":[]}",
            })
    void whatIsNoRequestButHasAnIdIsRefusedByIt(String line) throws Exception {
        assertThat(answer(line)).startsWith("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32600,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\r",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/unheard_of\"}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":77}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":9,\"result\":{}}",
            })
    void whatNeedsNoAnswerGetsNone(String line) throws Exception {
        try (Host host = Host.of(Toolboxes.with(Weather.fine()))) {
            assertThat(host.send(line, PING).next()).isEqualTo(PONG);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"initialize\",\"params\":{}",
                "\"initialize\",\"params\":{\"protocolVersion\":3}",
                "\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\",\"capabilities\":[],\"clientInfo\":7}",
                "\"tools/call\"",
                "\"tools/call\",\"params\":{\"name\":7}",
                "\"tools/call\",\"params\":{\"name\":\"ask_wether\"}",
                "\"tools/call\",\"params\":{\"name\":\"ask_weather\",\"arguments\":[]}",
                "\"tools/call\",\"params\":{\"name\":\"ask_weather\",\"_meta\":7}",
            })
    void paramsThatDoNotFitAreNamedWithoutInternals(String call) throws Exception {
        assertThat(answer("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":" + call + "}"))
                .startsWith("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32602,")
                .doesNotContain("java", "Exception", "jackson", "invalid_tool_name");
    }

    @Test
    void anUnknownToolIsNamedBesideTheOnesThereAre() throws Exception {
        assertThat(
                        answer(
                                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"ask_wether\"}}"))
                .contains("Unknown tool ask_wether; there are ask_weather");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 100_000})
    void deepNestingIsAParseErrorAndNoCrash(int depth) throws Exception {
        String deep = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);

        assertThat(answer(
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"ask_weather\","
                                + "\"arguments\":" + deep + "}}"))
                .contains("\"code\":-32700");
        assertThat(answer("[".repeat(depth))).contains("\"code\":-32700");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012345678901234567890", "-1", "0", "\"\"", "\"ü\"", "9007199254740993"})
    void theIdComesBackAsItWas(String id) throws Exception {
        try (Host host = Host.of(Toolboxes.with(Weather.fine()))) {
            assertThat(host.send("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"ping\"}")
                            .next())
                    .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":{}}");
        }
    }

    @Test
    void halfASurrogatePairIsNoReasonToFallSilent() throws Exception {
        assertThat(answer("{\"jsonrpc\":\"2.0\",\"id\":\"\\ud800\",\"method\":\"\\udfff\"}"))
                .contains("\"code\":-32601");
    }

    @Test
    void bytesThatAreNoUtf8AreNoReasonToStop() throws Exception {
        try (Host host = Host.of(Toolboxes.with(Weather.fine()))) {
            host.raw(new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, 0, '\n'});

            assertThat(host.next()).contains("\"code\":-32700");
            assertThat(host.send(PING).next()).isEqualTo(PONG);
        }
    }

    @Test
    void aMessageAboveTheBoundIsRefusedAndTheNextOneRead() throws Exception {
        try (Host host = Host.of(Toolboxes.with(Weather.fine()))) {
            byte[] piece = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int mega = 0; mega < 40; mega++) {
                host.raw(piece);
            }

            assertThat(host.send("", PING).next())
                    .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32600,"
                            + "\"message\":\"A message may have 16777216 characters at most\"}}");
            assertThat(host.next()).isEqualTo(PONG);
        }
    }

    @Test
    void aLargeMessageWithinTheBoundIsRead() throws Exception {
        assertThat(answer(
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"ask_weather\","
                                + "\"arguments\":{\"place\":\"" + "a".repeat(5 << 20) + "\"}}}"))
                .contains("place has 5242880 characters; at most 200 are read.");
    }

    /** The answer to the line, from a server that goes on serving. */
    private static String answer(String line) throws Exception {
        try (Host host = Host.of(Toolboxes.with(Weather.fine()))) {
            String answer = host.send(line).next();
            assertThat(host.send(PING).next()).isEqualTo(PONG);
            return answer;
        }
    }
}
