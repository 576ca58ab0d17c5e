package io.github.intervalscoach.intervals.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
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

    /** A bearer token. */
    public static Secret bearer(String token) {
        return new Secret("Bearer " + token, List.of(base64(token), URLEncoder.encode(token, UTF_8), token));
    }

    /** Tells one secret from another without giving it away. */
    String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(authorization.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("every Java has SHA-256", e);
        }
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
