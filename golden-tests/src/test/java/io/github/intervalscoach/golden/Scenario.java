package io.github.intervalscoach.golden;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.server.wiring.DemoKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of {@code src/test/resources/golden}: {@code call.json} says who asks what and why that is worth a scenario; {@code answer.md} and {@code answer.json} are the two channels.
 */
record Scenario(Path folder, DemoKey key, String tool, JsonNode arguments) {
    private static final Path FOLDERS = Path.of("src", "test", "resources", "golden");

    static List<Scenario> all() {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.filter(Files::isDirectory)
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

    Path text() {
        return folder.resolve("answer.md");
    }

    Path data() {
        return folder.resolve("answer.json");
    }

    private static Scenario read(Path folder) {
        try {
            JsonNode call = StdioHost.JSON.readTree(folder.resolve("call.json").toFile());
            return new Scenario(
                    folder,
                    DemoKey.parse(call.path("key").asText()).orElseThrow(),
                    call.path("tool").asText(),
                    call.path("arguments"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
