package io.github.intervalscoach.server.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.intervalscoach.intents.rules.RuleBook;
import io.github.intervalscoach.server.transport.ResourceContent;
import io.github.intervalscoach.server.transport.ResourceListing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A page that is the same for everybody.
 *
 * @param listing what hosts are told of it
 * @param text the page, in Markdown
 */
record FixedPage(ResourceListing listing, Supplier<String> text) {
    private static final String MARKDOWN = "text/markdown";

    static List<FixedPage> all() {
        return List.of(
                page(
                        "rules",
                        "The rule book",
                        "Every rule that verdicts cite: what it says, reads, its thresholds, source and grade.",
                        () -> RulesPage.of(RuleBook.all())),
                page(
                        "metrics",
                        "The metrics",
                        "Every metric with formula, needs, edges, source, dispute and grade. Long: read it for one metric's"
                                + " definition, not to answer a question.",
                        () -> kept("metrics.md")),
                page(
                        "workout-language",
                        "The workout language",
                        "How planned sessions are written so that Intervals.icu reads them as meant, with examples.",
                        () -> kept("workout-language.md")));
    }

    ResourceContent content() {
        return ResourceContent.text(MARKDOWN, text.get());
    }

    private static FixedPage page(String name, String title, String description, Supplier<String> text) {
        return new FixedPage(new ResourceListing("intervals://" + name, name, title, description, MARKDOWN), text);
    }

    private static String kept(String name) {
        try (var page = Objects.requireNonNull(FixedPage.class.getResourceAsStream(name), name)) {
            return new String(page.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
