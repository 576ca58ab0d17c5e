package io.github.intervalscoach.intents.analyzerace.answer;

import io.github.intervalscoach.intents.rules.Rule;
import java.util.Arrays;
import java.util.List;

/**
 * A rule that spoke, with the numbers it spoke from; their meaning depends on the rule.
 *
 * @param adverse whether the reader must know it unasked
 */
public record Finding(Rule rule, boolean adverse, List<Double> numbers) {
    public Finding {
        numbers = List.copyOf(numbers);
    }

    /** {@code rule} spoke from {@code numbers}. */
    public static Finding of(Rule rule, double... numbers) {
        return new Finding(rule, false, boxed(numbers));
    }

    /** {@code rule} spoke from {@code numbers}, and the reader must know. */
    public static Finding adverse(Rule rule, double... numbers) {
        return new Finding(rule, true, boxed(numbers));
    }

    /** Number {@code i}. */
    public double number(int i) {
        return numbers.get(i);
    }

    private static List<Double> boxed(double... numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
