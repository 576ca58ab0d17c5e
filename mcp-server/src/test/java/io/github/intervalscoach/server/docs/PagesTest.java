package io.github.intervalscoach.server.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.rules.RuleBook;
import io.github.intervalscoach.server.resource.RulesPage;
import io.github.intervalscoach.server.resource.Shelf;
import io.github.intervalscoach.server.tool.Toolboxes;
import io.github.intervalscoach.server.transport.ResourceRefused;
import io.github.intervalscoach.server.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -Dgolden.update} rewrites a page that has changed and fails, so that somebody reads the difference. */
class PagesTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void theToolsWithEveryArgumentAndEveryField() throws IOException {
        var shelf = new Shelf(Toolboxes::unused, id -> {
            throw ResourceRefused.notFound();
        });
        judge(DOCS.resolve("tools.md"), ToolsPage.of(Wiring.tools()) + ResourcesSection.of(shelf));
    }

    @Test
    void theRulesWithTheirThresholdsAndSources() throws IOException {
        judge(DOCS.resolve("rules.md"), RulesPage.of(RuleBook.all()));
    }

    /** The program has no folder of pages beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"metrics.md", "workout-language.md"})
    void whatHostsReadIsThePage(String name) throws IOException {
        try (var packed = Objects.requireNonNull(Shelf.class.getResourceAsStream(name), name)) {
            assertThat(new String(packed.readAllBytes(), UTF_8)).isEqualTo(Files.readString(DOCS.resolve(name)));
        }
    }

    private static void judge(Path file, String page) throws IOException {
        String kept = Files.exists(file) ? Files.readString(file) : "";
        if (System.getProperty("golden.update") != null && !kept.equals(page)) {
            Files.writeString(file, page);
        }
        assertThat(kept).as(file + "; mvn verify -Dgolden.update rewrites it").isEqualTo(page);
    }
}
