package io.github.intervalscoach.server.resource;

import io.github.intervalscoach.intents.rules.Rule;
import java.util.List;

/** The rule book as a page for people. */
public final class RulesPage {
    private static final String OPENING = """
            # The rule book

            Every verdict, alert and suggestion names a rule from here. Generated from the rules themselves; `mvn verify -Dgolden.update` writes it anew.
            Grades: A strong evidence, B moderate, C weak or indirect, D convention or house rule; what is refuted (X) is no rule. A version is raised when an input or a
            threshold changes. Inputs are names of metrics in [metrics.md](metrics.md) or of what the athlete logs.

            | Rule | Grade | Says | Reads | Thresholds | Source |
            | --- | --- | --- | --- | --- | --- |
            """;

    private RulesPage() {}

    /** The page of these rules, in their order. */
    public static String of(List<Rule> rules) {
        var page = new StringBuilder(OPENING);
        for (Rule rule : rules) {
            page.append("| ")
                    .append(rule.id())
                    .append(" v")
                    .append(rule.version())
                    .append(" | ")
                    .append(rule.grade())
                    .append(" | ")
                    .append(rule.says())
                    .append(" | ")
                    .append(String.join(", ", rule.inputs()))
                    .append(" | ")
                    .append(String.join("; ", rule.thresholds()))
                    .append(" | ")
                    .append(rule.source())
                    .append(" |\n");
        }
        return page.toString();
    }
}
