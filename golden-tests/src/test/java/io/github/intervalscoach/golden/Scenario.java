package io.github.intervalscoach.golden;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.server.wiring.DemoKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of {@code src/test/resources/golden}: {@code call.json} says who asks what and why that is worth a scenario; {@code answer.md} and {@code answer.json} are the two channels.
 *
 * @param world the demo's day
 * @param today on which it is asked; later than the demo's day, nothing was done since
 * @param before what the same session was asked before, answered and not judged; change-sets are called {@code cs_1}, {@code cs_2} in their order
 */
record Scenario(
        Path folder,
        DemoKey key,
        LocalDate world,
        LocalDate today,
        List<Call> before,
        String tool,
        JsonNode arguments) {
    /** One call of a tool. */
    record Call(String tool, JsonNode arguments) {
        private static Call of(JsonNode json) {
            return new Call(json.path("tool").asText(), json.path("arguments"));
        }

        boolean isWriting() {
            return tool.equals("apply_changes") && !arguments.path("dry_run").asBoolean(false);
        }
    }

    private static final Path FOLDERS = Path.of("src", "test", "resources", "golden");

    /** All; at the desk {@code -Dscenarios=plan-} takes those whose name starts so. */
    static List<Scenario> all() {
        String start = System.getProperty("scenarios", "");
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> folder.getFileName().toString().startsWith(start))
                    .sorted()
                    .map(Scenario::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Whether the world is another one afterwards. */
    boolean isWriting() {
        return Stream.concat(before.stream(), Stream.of(new Call(tool, arguments)))
                .anyMatch(Call::isWriting);
    }

    Path text() {
        return folder.resolve("answer.md");
    }

    Path data() {
        return folder.resolve("answer.json");
    }

    /** The text channel as {@link GoldenTest} expects it. */
    String expectedText() {
        try {
            String text = Files.readString(text());
            return text.substring(0, text.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The typed channel as {@link GoldenTest} expects it. */
    JsonNode expectedData() {
        try {
            return StdioHost.JSON.readTree(data().toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The calls that the answer names. */
    List<Call> next() {
        return expectedData().path("next_actions").valueStream().map(Call::of).toList();
    }

    /** Whether a refusal is expected. */
    boolean isRefusal() {
        return expectedData().has("error");
    }

    private static LocalDate day(JsonNode call, String field, LocalDate otherwise) {
        return call.has(field) ? LocalDate.parse(call.path(field).asText()) : otherwise;
    }

    private static Scenario read(Path folder) {
        try {
            JsonNode call = StdioHost.JSON.readTree(folder.resolve("call.json").toFile());
            List<Call> before = new ArrayList<>();
            call.path("before").forEach(json -> before.add(Call.of(json)));
            return new Scenario(
                    folder,
                    DemoKey.parse(call.path("key").asText()).orElseThrow(),
                    day(call, "world", LiveHosts.DAY),
                    day(call, "today", day(call, "world", LiveHosts.DAY)),
                    before,
                    call.path("tool").asText(),
                    call.path("arguments"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
