package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/cookbook.md}: questions of athletes, coaches and developers with the call and the answer of the scenarios. */
class CookbookTest {
    private static final Path QUESTIONS = Path.of("src", "test", "resources", "cookbook", "questions.txt");
    private static final Path PAGE = Path.of("..", "docs", "cookbook.md");
    private static final Path LIBRARY = Path.of("..", "docs", "library.md");
    private static final Pattern PROGRAM = Pattern.compile(
            "```java\\n(?:(?!```).)*class LoadFormDurability.*?```\\n\\s*```text\\n.*?```\\n", Pattern.DOTALL);

    private static final String OPENING = """
            # Cookbook

            What can be asked, how a host calls it, and what the server answers: word for word, from the demo's invented athletes on 15 March 2026. A model needs none of
            these calls by heart; the tools say how they are asked ([the tools](tools.md)). From a terminal: `./coach ask analyze_training date=yesterday --demo --as-of 2026-03-15`.
            Generated from the scenarios under `golden-tests`; `mvn verify -Dgolden.update` writes it anew.
            """;

    private final List<Entry> entries = entries();

    /** A chapter, or a question with its scenarios. */
    private record Entry(String id, String question, List<String> scenarios) {
        boolean isChapter() {
            return scenarios.isEmpty();
        }
    }

    @Test
    void everyQuestionHasItsScenario() {
        List<String> there = Scenario.all().stream().map(Scenario::name).toList();
        List<String> missing = entries.stream()
                .flatMap(entry -> entry.scenarios().stream())
                .filter(name -> !there.contains(name))
                .toList();
        System.out.println("not yet in the cookbook: " + missing);

        assertThat(missing).as("add the scenario, or name the right one").isEmpty();
        assertThat(entries).filteredOn(entry -> !entry.isChapter()).hasSizeGreaterThan(25);
    }

    @Test
    void thePageShowsThem() throws IOException {
        String page = OPENING + entries.stream().map(this::block).collect(Collectors.joining()) + developer();
        String kept = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (System.getProperty("golden.update") != null && !kept.equals(page)) {
            Files.writeString(PAGE, page);
        }
        assertThat(kept).as("mvn verify -Dgolden.update rewrites it").isEqualTo(page);
    }

    private String block(Entry entry) {
        if (entry.isChapter()) {
            return "\n## " + entry.question() + "\n";
        }
        String answers = entry.scenarios().stream()
                .flatMap(name -> Scenario.all().stream()
                        .filter(scenario -> scenario.name().equals(name)))
                .map(CookbookTest::answer)
                .collect(Collectors.joining());
        return answers.isEmpty() ? "" : "\n### " + entry.question() + "\n" + answers;
    }

    private static String answer(Scenario scenario) {
        try {
            String quoted = Files.readAllLines(scenario.text()).stream()
                    .map(line -> ("> " + line).strip() + "\n")
                    .collect(Collectors.joining());
            return "\n`" + scenario.tool() + "` " + "`" + scenario.arguments() + "` as `"
                    + scenario.key().key() + "`\n\n" + quoted;
        } catch (IOException e) {
            throw new AssertionError(scenario.text() + " cannot be read", e);
        }
    }

    /** The page of the library is run by a test of its own. */
    private static String developer() throws IOException {
        Matcher program = PROGRAM.matcher(Files.readString(LIBRARY));
        assertThat(program.find())
                .as("the program about load, form and durability")
                .isTrue();
        return "\n## A developer\n\n### The same numbers in my own program, without a server or a network?\n\n"
                + "The library is plain Java ([the library](library.md)); every number of an answer comes from it.\n\n"
                + program.group();
    }

    private static List<Entry> entries() {
        try (Stream<String> lines = Files.lines(QUESTIONS)) {
            Function<String, Entry> read = line -> {
                String[] parts = line.split(" \\| ", 3);
                return parts.length == 1
                        ? new Entry("", parts[0].substring("## ".length()), List.of())
                        : new Entry(parts[0], parts[1], List.of(parts[2].split(", ")));
            };
            return lines.filter(line -> !line.startsWith("# ")).map(read).toList();
        } catch (IOException e) {
            throw new AssertionError(QUESTIONS + " cannot be read", e);
        }
    }
}
