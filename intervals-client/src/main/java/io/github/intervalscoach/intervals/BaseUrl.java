package io.github.intervalscoach.intervals;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Where the service lives. Messages never repeat the address: it could hold a password. */
final class BaseUrl {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[(?:0*:)*:?0*1\\]");

    private static final Pattern TAIL = Pattern.compile("(?:/+api/v1)?/*$");

    private BaseUrl() {}

    /** {@code url} without a trailing slash and without {@code /api/v1}. */
    static URI of(URI url) {
        String scheme = Objects.requireNonNullElse(url.getScheme(), "").toLowerCase(Locale.ROOT);
        String host = url.getHost();
        if (host == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException("The base URL is not an http or https address with a host."
                    + " Maybe https:// is missing in front? The usual one is https://intervals.icu.");
        }
        if (url.getRawUserInfo() != null) {
            throw new IllegalArgumentException("The base URL has a user name or password in it, which would end up in"
                    + " logs. Leave them out; the key is a setting of its own.");
        }
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "The base URL has a query (?) or a fragment (#) in it. Leave out what follows the path.");
        }
        if (scheme.equals("http")
                && !LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
            throw new IllegalArgumentException("The base URL is plain http, so the key would travel readable for"
                    + " everybody on the way. Use https; http is for this machine only (localhost, 127.0.0.1, [::1]).");
        }
        String path =
                TAIL.matcher(Objects.requireNonNullElse(url.getRawPath(), "")).replaceFirst("");
        return URI.create(scheme + "://" + url.getRawAuthority() + path);
    }
}
