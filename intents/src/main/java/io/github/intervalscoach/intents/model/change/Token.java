package io.github.intervalscoach.intents.model.change;

/** The name of a change-set. */
public record Token(String text) {
    public Token {
        if (!text.matches("[A-Za-z0-9_-]{3,64}")) {
            throw new IllegalArgumentException(
                    "A token is 3 to 64 letters, digits, _ or -. Maybe quote the one the proposal came with?");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
