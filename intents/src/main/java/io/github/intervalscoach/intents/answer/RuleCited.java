package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.rules.Rule;

/**
 * A rule that spoke, with the numbers it spoke from.
 *
 * @param rule its id
 * @param version its version
 * @param grade A to D, how well founded it is
 * @param says what it found here, numbers and own baseline included
 */
public record RuleCited(String rule, int version, String grade, String says) {
    /** {@code rule} said {@code says}. */
    public static RuleCited of(Rule rule, String says) {
        return new RuleCited(rule.id(), rule.version(), rule.grade().name(), says);
    }

    /** As in {@code [HRV-2, B]}. */
    public String tag() {
        return "[" + rule + ", " + grade + "]";
    }
}
