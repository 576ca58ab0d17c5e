package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/traps.md}: where others went wrong on the same data, and the test that shows us right. A line without a test
 * or a reason, or with a test that is gone, fails.
 */
class TrapsPageTest {
    private static final Path LINES = Path.of("src", "test", "resources", "traps", "traps.txt");
    private static final Path PAGE = Path.of("..", "docs", "traps.md");
    private static final String WITHOUT = "-: ";
    private static final String GOLDEN = "golden:";

    private static final String OPENING = """
            # Traps

            Mistakes seen in programs that read the same service, and surprises of the service itself, each with the tests that show our side right. Generated from a list
            that the build checks against the tests; `mvn verify -Dgolden.update` writes it anew. `golden:` names a scenario under `golden-tests`.
            """;

    private final List<Line> lines = lines();
    private final List<String> sources = sources();

    /** One mistake or surprise. */
    private record Line(String id, String says, String proofs) {
        boolean isWithout() {
            return proofs.startsWith(WITHOUT);
        }

        Stream<String> tests() {
            return isWithout() ? Stream.empty() : Stream.of(proofs.split(", "));
        }
    }

    @Test
    void everyLineIsThereOnceAndInOrder() {
        assertThat(lines)
                .extracting(Line::id)
                .containsExactlyElementsOf(
                        Stream.of(ids("A2-", 1, 21), ids("C3-", 13, 32), ids("FN-", 1, 73), Stream.of("FN-T"))
                                .flatMap(Function.identity())
                                .toList());
    }

    @Test
    void everyLineHasATestOrSaysWhyNot() {
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.says()).as(line.id()).isNotBlank();
            assertThat(line.proofs()).as(line.id()).isNotBlank();
        });
        assertThat(lines.stream().flatMap(Line::tests).filter(test -> !isThere(test)))
                .as("no such test, or no such scenario")
                .isEmpty();
        assertThat(lines).filteredOn(Line::isWithout).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void thePageShowsThem() throws IOException {
        String page = OPENING
                + section("By others, over all their answers", "A2-")
                + section("By others, with real data", "C3-")
                + section("Of the service", "FN-");
        String kept = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (System.getProperty("golden.update") != null && !kept.equals(page)) {
            Files.writeString(PAGE, page);
        }
        assertThat(kept).as("mvn verify -Dgolden.update rewrites it").isEqualTo(page);
    }

    private boolean isThere(String proof) {
        if (proof.startsWith(GOLDEN)) {
            String name = proof.substring(GOLDEN.length());
            return Scenario.all().stream().anyMatch(scenario -> scenario.name().equals(name));
        }
        String[] test = proof.split("#", 2);
        // helpers are private, so a method of this shape is a test
        Pattern declared = Pattern.compile("(?m)^    (void|Stream<DynamicTest>) " + test[1] + "\\(");
        return sources.stream()
                .anyMatch(source -> source.contains("class " + test[0] + " ")
                        && declared.matcher(source).find());
    }

    private String section(String title, String prefix) {
        return lines.stream()
                .filter(line -> line.id().startsWith(prefix))
                .map(line -> "| " + line.id() + " | " + line.says() + " | "
                        + (line.isWithout()
                                ? "none: " + line.proofs().substring(WITHOUT.length())
                                : line.tests().map(test -> "`" + test + "`").collect(Collectors.joining(", ")))
                        + " |\n")
                .collect(Collectors.joining("", "\n## " + title + "\n\n| | Trap | Tests |\n| --- | --- | --- |\n", ""));
    }

    private static Stream<String> ids(String prefix, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> prefix + number);
    }

    private static List<Line> lines() {
        try {
            return Files.readAllLines(LINES).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 3))
                    .map(parts -> new Line(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(LINES + " cannot be read", e);
        }
    }

    private static List<String> sources() {
        var sources = new ArrayList<String>();
        for (String module : List.of("analytics", "intents", "intervals-client", "mcp-server", "golden-tests")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith("Test.java"))
                        .sorted()
                        .toList()) {
                    sources.add(Files.readString(file));
                }
            } catch (IOException e) {
                throw new AssertionError(module + " cannot be read", e);
            }
        }
        return List.copyOf(sources);
    }
}
