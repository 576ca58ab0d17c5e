package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;
import java.util.Objects;

/**
 * Why we say what we say, as data.
 *
 * @param id stable name, e.g. {@code "HRV-2"}
 * @param version raised whenever an input or a threshold changes
 * @param says the rule in a sentence
 * @param inputs keys of the metrics it reads
 * @param thresholds its numbers with their units, each as it would be printed
 * @param source who says so; {@code "house rule"} when we do
 * @param grade how well founded it is; conventions are D
 */
public record Rule(
        String id,
        int version,
        String says,
        List<String> inputs,
        List<String> thresholds,
        String source,
        Evidence grade) {
    public Rule {
        Objects.requireNonNull(id, "id");
        inputs = List.copyOf(inputs);
        thresholds = List.copyOf(thresholds);
        if (grade == Evidence.X) {
            throw new IllegalArgumentException(id + ": what is refuted is not a rule");
        }
    }
}
