package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program says. */
class DocsAreTrueTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern ANSWER = Pattern.compile("(?s)<!-- answer: (\\S+) -->\\n(.*?)<!-- end -->");

    @Test
    void everyAnswerInTheReadmeIsAGoldenOne() throws IOException {
        String readme = Files.readString(README);
        Matcher answers = ANSWER.matcher(readme);
        String renewed = answers.replaceAll(DocsAreTrueTest::block);

        if (System.getProperty("golden.update") != null && !renewed.equals(readme)) {
            Files.writeString(README, renewed);
        }
        assertThat(answers.reset().results()).isNotEmpty();
        assertThat(readme).isEqualTo(renewed);
    }

    private static String block(MatchResult answer) {
        String golden = Scenario.all().stream()
                .filter(scenario -> scenario.name().equals(answer.group(1)))
                .map(DocsAreTrueTest::quoted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no scenario " + answer.group(1)));
        return Matcher.quoteReplacement("<!-- answer: " + answer.group(1) + " -->\n" + golden + "<!-- end -->");
    }

    private static String quoted(Scenario scenario) {
        try {
            return Files.readString(scenario.text())
                    .lines()
                    .map(line -> ("> " + line).strip() + "\n")
                    .reduce("", String::concat);
        } catch (IOException e) {
            throw new AssertionError(scenario.text() + " cannot be read", e);
        }
    }
}
