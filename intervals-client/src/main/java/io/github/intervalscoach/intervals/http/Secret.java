package io.github.intervalscoach.intervals.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;

/** Credentials: said to the service, removed from everything that is shown. */
public final class Secret {
    private static final String SHOWN_INSTEAD = "(key)";

    private final String authorization;

    /** The key in every form in which a server could echo it, longest first. */
    private final List<String> forms;

    private Secret(String authorization, List<String> forms) {
        this.authorization = authorization;
        this.forms = forms;
    }

    /** HTTP Basic. */
    public static Secret basic(String user, String key) {
        String pair = base64(user + ":" + key);
        return new Secret("Basic " + pair, List.of(pair, base64(key), URLEncoder.encode(key, UTF_8), key));
    }

    /** {@code text} without the key. */
    String scrub(String text) {
        String clean = text;
        for (String form : forms) {
            clean = clean.replace(form, SHOWN_INSTEAD);
        }
        return clean;
    }

    String authorization() {
        return authorization;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "Secret(hidden)";
    }
}
