package io.github.intervalscoach.intents.analyzetraining.answer;

import io.github.intervalscoach.intents.rules.Rule;
import java.util.Arrays;
import java.util.List;

/**
 * A rule that spoke, with the numbers it spoke from; their meaning depends on the rule.
 *
 * @param adverse whether it is bad news
 */
public record Finding(Rule rule, boolean adverse, List<Double> numbers) {
    public Finding {
        numbers = List.copyOf(numbers);
    }

    /** {@code rule} spoke from {@code numbers}. */
    public static Finding of(Rule rule, boolean adverse, double... numbers) {
        return new Finding(rule, adverse, Arrays.stream(numbers).boxed().toList());
    }

    /** Number {@code i}. */
    public double number(int i) {
        return numbers.get(i);
    }
}
