package io.github.intervalscoach.analytics;

import java.util.List;

/**
 * What a reader must know before trusting a metric. One per metric, beside its formula.
 *
 * @param key stable snake_case name used in answers, unique in the library
 * @param unit unit of the headline number; {@code "1"} when dimensionless
 * @param evidence how far the literature carries it
 * @param sources most authoritative first; at least one
 */
public record MetricCard(String key, String unit, Evidence evidence, List<Source> sources) {
    public MetricCard {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(key + ": a metric without a source is an opinion");
        }
    }
}
