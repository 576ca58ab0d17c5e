package io.github.intervalscoach.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.rules.RuleBook;
import io.github.intervalscoach.server.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Dgolden.update} rewrites a page that has changed and fails, so that somebody reads the difference. */
class PagesTest {
    @Test
    void theToolsWithEveryArgumentAndEveryField() throws IOException {
        judge("tools.md", ToolsPage.of(Wiring.tools()));
    }

    @Test
    void theRulesWithTheirThresholdsAndSources() throws IOException {
        judge("rules.md", RulesPage.of(RuleBook.all()));
    }

    private static void judge(String name, String page) throws IOException {
        Path file = Path.of("..", "docs", name);
        String kept = Files.exists(file) ? Files.readString(file) : "";
        if (System.getProperty("golden.update") != null && !kept.equals(page)) {
            Files.writeString(file, page);
        }
        assertThat(kept).as(name + "; mvn verify -Dgolden.update rewrites it").isEqualTo(page);
    }
}
