package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.InvalidQuestion;

/** Arguments that cannot be read, in the words every argument shares: value, rule, a cure. */
final class Refusal {
    private Refusal() {}

    static InvalidQuestion wrongType(String argument, Object raw, String rule, String example) {
        return new InvalidQuestion(
                "wrong_type",
                argument + " is " + Shown.of(raw) + "; it must be " + rule + ".",
                "Maybe " + argument + ": " + example + ".");
    }

    static InvalidQuestion doubled(String argument) {
        return new InvalidQuestion(
                "doubled_argument",
                argument + " is given twice.",
                "Maybe keep one; values of a list are parted by commas.");
    }
}
