package io.github.intervalscoach.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoachCommandTest {
    private static final String SECRET = "s3cr3tk3y0123456789";
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-15T12:00:00Z"), ZoneOffset.UTC);

    private record Ran(int exit, String out, String err) {}

    @Test
    void answersOnStandardOutputAndNothingElse() {
        Ran ran = run("ask", "assess_recovery", "--demo");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.out()).startsWith("**").contains("i1001").endsWith("\n").doesNotEndWith("\n\n");
    }

    @Test
    void theSameQuestionOnTheSameDayIsTheSameBytesAndTodayIsTheClocks() {
        Ran today = run("ask", "analyze_training", "date=last 14 days", "--json", "--demo");
        Ran said = run("ask", "analyze_training", "date=last 14 days", "--json", "--demo", "--as-of", "2026-03-15");

        assertThat(today.out()).startsWith("{\n  \"").isEqualTo(said.out());
    }

    @Test
    void aKeyOfTheDemoMeansTheDemo() {
        Ran ran = run("ask", "assess_recovery", "--key", "demo-runner");

        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.out()).contains("i1002");
    }

    @Test
    void aToolsErrorGoesToStandardErrorWithExitOne() {
        Map<String, String> environment = Map.of("INTERVALS_ICU_API_KEY", SECRET);
        Ran text = run(environment, "", "ask", "assess_recovery", "athlet=x");
        Ran json = run(environment, "", "ask", "assess_recovery", "athlet=x", "--json");

        assertThat(text.exit()).isEqualTo(Exit.TOOL_ERROR);
        assertThat(text.out()).isEmpty();
        assertThat(text.err().lines()).hasSize(3).contains("Maybe athlete.");
        assertThat(json.exit()).isEqualTo(Exit.TOOL_ERROR);
        assertThat(json.err()).startsWith("{\n  \"error\": {\n    \"code\": \"unknown_argument\",\n");
    }

    @Test
    void withoutAKeyAQuestionSaysWhatToSet() {
        Ran ran = run("ask", "assess_recovery");

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains(
                        "No Intervals.icu key is set", "INTERVALS_ICU_API_KEY", "INTERVALS_ICU_API_KEY_FILE", "--demo");
    }

    @Test
    void withoutAKeyTheServerStartsListsAndSaysWhatToSet() {
        Ran ran = run(Map.of(), """
                {"jsonrpc":"2.0","id":1,"method":"tools/list"}
                {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"assess_recovery","arguments":{}}}
                """, "serve");

        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.out()).contains("\"name\":\"assess_recovery\"", "\"name\":\"analyze_training\"");
        assertThat(ran.out()).contains("\"code\":\"not_configured\"", "INTERVALS_ICU_API_KEY");
        assertThat(ran.out().lines()).allMatch(line -> line.startsWith("{\"jsonrpc\":\"2.0\",\"id\":"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "99999-01-01", "+99999-01-01", "1999-12-31", "2101-01-01", "today", "2026-3-1"})
    void aDayThatIsNoneIsAUsageError(String day) {
        Ran ran = run("ask", "assess_recovery", "--demo", "--as-of", day);

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("--as-of", "2026-03-14");
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--key=" + SECRET, "--api-key=" + SECRET, SECRET})
    void aRealKeyOnTheCommandLineIsRefusedAndNotRepeated(String argument) {
        Ran ran = run("serve", argument);

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.out() + ran.err()).doesNotContain(SECRET).isNotBlank();
    }

    @Test
    void aRealKeyIsSentToTheEnvironment() {
        assertThat(run("ask", "assess_recovery", "--key", SECRET).err())
                .contains("only the demo's keys", "INTERVALS_ICU_API_KEY in the environment");
    }

    @Test
    void aWrongKeyIsSaidWithoutItself() {
        Map<String, String> environment =
                Map.of("INTERVALS_ICU_API_KEY", SECRET, "INTERVALS_ICU_BASE_URL", "http://127.0.0.1:1");

        Ran ran = run(environment, "", "ask", "assess_recovery", "--json");

        assertThat(ran.exit()).isEqualTo(Exit.TOOL_ERROR);
        assertThat(ran.err()).contains("\"unavailable\"").doesNotContain(SECRET);
    }

    @Test
    void aKeyWithALineBreakIsRefusedWithoutItself() {
        Ran ran = run(Map.of("INTERVALS_ICU_API_KEY", SECRET + "\nX: y"), "", "ask", "assess_recovery");

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("control character").doesNotContain(SECRET);
    }

    @Test
    void aKeyMayComeFromAFileAndNotFromTwoPlaces(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), SECRET + "\n");
        Map<String, String> one =
                Map.of("INTERVALS_ICU_API_KEY_FILE", file.toString(), "INTERVALS_ICU_BASE_URL", "http://127.0.0.1:1");
        Map<String, String> two =
                Map.of("INTERVALS_ICU_API_KEY_FILE", file.toString(), "INTERVALS_ICU_API_KEY", SECRET);
        Map<String, String> none =
                Map.of("INTERVALS_ICU_API_KEY_FILE", folder.resolve("absent").toString());

        assertThat(run(one, "", "ask", "assess_recovery").exit()).isEqualTo(Exit.TOOL_ERROR);
        assertThat(run(two, "", "ask", "assess_recovery").err())
                .contains("both set")
                .doesNotContain(SECRET);
        assertThat(run(none, "", "ask", "assess_recovery").err()).contains("cannot be read");
    }

    @Test
    void plainHttpIsForThisMachineOnly() {
        Ran ran = run(
                Map.of("INTERVALS_ICU_API_KEY", SECRET, "INTERVALS_ICU_BASE_URL", "http://example.org"),
                "",
                "ask",
                "assess_recovery");

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("plain http").doesNotContain(SECRET);
    }

    @Test
    void anUnknownIntentIsNamedBesideTheNearest() {
        Ran ran = run("ask", "asess_recovery", "--demo");

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("Maybe assess_recovery.");
    }

    @Test
    void anArgumentWithoutAValueIsAUsageError() {
        Ran ran = run("ask", "assess_recovery", "today", "--demo");

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("name=value");
    }

    @Test
    void theDemoAsksARealServerAndOnlyTheUnknownAthleteIsRefused() {
        Ran ran = run("demo");

        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.out()).startsWith("# intervals-coach demo\n\nInvented athletes on 2026-03-15,");
        List<String> questions =
                ran.out().lines().filter(line -> line.startsWith("## ")).toList();
        assertThat(questions).hasSizeGreaterThan(8);
        for (int i = 0; i < questions.size(); i++) {
            assertThat(questions.get(i)).startsWith("## " + (i + 1) + ". ").endsWith("?");
        }
        assertThat(ran.out().lines().filter(line -> line.startsWith("Refused: ")))
                .containsExactly("Refused: No athlete and no tag is called \"Jordan\".");
    }

    @Test
    void saysWhatItIs() {
        assertThat(run("--version").out()).startsWith("intervals-coach ");
        assertThat(run("--help").out()).contains("demo", "ask", "serve", "emulator");
        assertThat(run().out()).contains("Usage: coach");
        assertThat(run("dance").exit()).isEqualTo(Exit.USAGE);
    }

    private static Ran run(String... arguments) {
        return run(Map.of(), "", arguments);
    }

    private static Ran run(Map<String, String> environment, String input, String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = CoachCommand.run(
                new Console(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), environment, NOON), arguments);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
