package io.github.intervalscoach.intervals;

import io.github.intervalscoach.intervals.http.Secret;

/** The key of one Intervals.icu account. Never shows itself: not in text, not in a failure, not in a log. */
public final class ApiKey {
    private static final String USER = "API_KEY";

    private final Secret secret;

    private ApiKey(Secret secret) {
        this.secret = secret;
    }

    /**
     * The key as copied from the service's settings page.
     *
     * @throws IllegalArgumentException when it is empty, has white space around it or control characters in it
     */
    public static ApiKey of(String key) {
        return new ApiKey(Secret.basic(USER, checked("API key", key)));
    }

    /**
     * An access token that the service gave to an application.
     *
     * @throws IllegalArgumentException when it is empty, has white space around it or control characters in it
     */
    public static ApiKey bearer(String token) {
        return new ApiKey(Secret.bearer(checked("access token", token)));
    }

    private static String checked(String what, String key) {
        if (key.isBlank()) {
            throw new IllegalArgumentException(
                    "The " + what + " is empty. Maybe the variable or file that holds it is empty?");
        }
        if (key.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The " + what + " has a control character in it. Maybe a line break or a tab was copied along?");
        }
        if (!key.equals(key.strip())) {
            throw new IllegalArgumentException(
                    "The " + what + " has a space before or after it. Maybe it was copied along?");
        }
        return key;
    }

    Secret secret() {
        return secret;
    }

    @Override
    public String toString() {
        return "ApiKey(hidden)";
    }
}
