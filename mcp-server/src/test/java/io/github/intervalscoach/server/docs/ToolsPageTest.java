package io.github.intervalscoach.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.server.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/tools.md} is written from the tools; {@code -Dgolden.update} rewrites it and fails when it has changed. */
class ToolsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "tools.md");

    @Test
    void thePageListsEveryArgumentAndEveryFieldOfEveryTool() throws IOException {
        String page = ToolsPage.of(Wiring.tools());
        String kept = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (System.getProperty("golden.update") != null && !kept.equals(page)) {
            Files.writeString(PAGE, page);
        }

        assertThat(kept)
                .as("docs/tools.md; mvn verify -Dgolden.update rewrites it")
                .isEqualTo(page);
    }
}
