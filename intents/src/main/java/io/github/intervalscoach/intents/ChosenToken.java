package io.github.intervalscoach.intents;

import io.github.intervalscoach.intents.model.change.Token;

/** The name of a change-set, as somebody typed it. */
public final class ChosenToken {
    private ChosenToken() {}

    /**
     * The token of that text.
     *
     * @throws InvalidQuestion with code {@code invalid_token} when it can be none
     */
    public static Token parse(String text) {
        if (!text.matches("[A-Za-z0-9_-]{3,64}")) {
            throw new InvalidQuestion(
                    "invalid_token",
                    "idempotency_token is not 3 to 64 letters, digits, _ or -.",
                    "Pass it as the preview names it; for a new change leave it out.");
        }
        return new Token(text);
    }
}
