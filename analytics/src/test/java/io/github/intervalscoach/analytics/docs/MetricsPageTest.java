package io.github.intervalscoach.analytics.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.Source;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/metrics.md}: every metric with its formula, its limits and how far to trust it. */
class MetricsPageTest {
    private final List<MetricDoc> metrics = MetricDoc.all();

    @Test
    void everyMetricTellsAllThereIsToTellInTheSameOrder() {
        assertThat(metrics).hasSizeGreaterThan(30).allSatisfy(metric -> {
            assertThat(metric.terms().keySet()).as(metric.name()).containsExactlyElementsOf(MetricDoc.TERMS);
            assertThat(metric.terms().values()).as(metric.name()).noneMatch(String::isBlank);
            assertThat(metric.sentence()).as(metric.name()).isNotBlank();
        });
    }

    @Test
    void theGradeInTheTextIsTheCards() {
        assertThat(metrics)
                .allSatisfy(metric -> assertThat(metric.terms().get("Evidence"))
                        .as(metric.name())
                        .startsWith(metric.card().evidence().name()));
    }

    @Test
    void keysAreUnique() {
        assertThat(metrics.stream().map(metric -> metric.card().key())).doesNotHaveDuplicates();
    }

    @Test
    void thePageShowsThem() {
        Page.of("metrics.md").mustSay(page());
    }

    private String page() {
        var page = new StringBuilder("""
                # Metrics

                Every metric of the `analytics` library, generated from its source; do not edit. Grades: **A** meta-analyses or several consistent trials; **B** one good trial or several
                consistent cohorts; **C** observational, single small study or mechanistic; **D** convention; **X** tested and contradicted. A source marked *recalled* was cited from
                memory and not opened; treat it as a lead, not as a proof. A metric answers with a value and what it rests on, or refuses and says what would have been enough.

                """);
        for (String family : metrics.stream().map(MetricDoc::family).distinct().toList()) {
            List<MetricDoc> members = metrics.stream()
                    .filter(metric -> metric.family().equals(family))
                    .toList();
            page.append("## ").append(family).append("\n\n");
            page.append("| Metric | Key | Unit | Grade |\n| --- | --- | --- | --- |\n");
            members.forEach(metric -> page.append("| [%s](#%s) | `%s` | %s | %s |\n"
                    .formatted(
                            metric.name(),
                            metric.name().toLowerCase(Locale.ROOT),
                            metric.card().key(),
                            metric.card().unit(),
                            metric.card().evidence())));
            page.append('\n');
            members.forEach(metric -> page.append(section(metric)));
        }
        return page.toString();
    }

    private static String section(MetricDoc metric) {
        var section = new StringBuilder("### " + metric.name() + "\n\n" + metric.sentence() + "\n\n");
        metric.terms().forEach((term, text) -> section.append("- **%s**: %s\n".formatted(term, text)));
        String sources =
                metric.card().sources().stream().map(MetricsPageTest::citation).collect(Collectors.joining("; "));
        return section.append("- **Cited**: ").append(sources).append("\n\n").toString();
    }

    private static String citation(Source source) {
        return source.standing() == Source.Standing.RECALLED ? source.citation() + " (recalled)" : source.citation();
    }
}
