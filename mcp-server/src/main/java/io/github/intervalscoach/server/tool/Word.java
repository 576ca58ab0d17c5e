package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.InvalidQuestion;

/** {@code name=value}, as typed in a terminal. */
record Word(String name, String value) {
    /** @throws InvalidQuestion when there is no {@code =} */
    static Word parse(String typed) {
        int equals = typed.indexOf('=');
        if (equals < 1) {
            throw new InvalidQuestion(
                    "no_value",
                    Shown.of(typed) + " has no value; arguments are written name=value.",
                    "Maybe athlete=me.");
        }
        return new Word(typed.substring(0, equals), typed.substring(equals + 1));
    }
}
