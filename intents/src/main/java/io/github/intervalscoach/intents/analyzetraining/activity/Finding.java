package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.rules.Rule;
import java.util.Arrays;
import java.util.List;

/**
 * A rule that spoke, with the numbers it spoke from; their meaning depends on the rule.
 *
 * @param adverse whether it is bad news
 */
record Finding(Rule rule, boolean adverse, List<Double> numbers) {
    Finding {
        numbers = List.copyOf(numbers);
    }

    static Finding of(Rule rule, boolean adverse, double... numbers) {
        return new Finding(
                rule, adverse, Arrays.stream(numbers).boxed().toList());
    }

    double number(int i) {
        return numbers.get(i);
    }
}
