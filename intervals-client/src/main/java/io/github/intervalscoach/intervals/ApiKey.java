package io.github.intervalscoach.intervals;

import io.github.intervalscoach.intervals.http.Secret;

/** The key of one Intervals.icu account. Never shows itself: not in text, not in a failure, not in a log. */
public final class ApiKey {
    private static final String USER = "API_KEY";

    private final String key;

    private ApiKey(String key) {
        this.key = key;
    }

    /**
     * The key as copied from the service's settings page.
     *
     * @throws IllegalArgumentException when it is empty, has white space around it or control characters in it
     */
    public static ApiKey of(String key) {
        if (key.isBlank()) {
            throw new IllegalArgumentException(
                    "The API key is empty. Maybe the variable or file that holds it is empty?");
        }
        if (key.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The API key has a control character in it. Maybe a line break or a tab was copied along?");
        }
        if (!key.equals(key.strip())) {
            throw new IllegalArgumentException(
                    "The API key has a space before or after it. Maybe it was copied along?");
        }
        return new ApiKey(key);
    }

    Secret secret() {
        return Secret.basic(USER, key);
    }

    @Override
    public String toString() {
        return "ApiKey(hidden)";
    }
}
