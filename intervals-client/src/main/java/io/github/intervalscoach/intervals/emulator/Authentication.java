package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is asking: HTTP Basic with the literal user {@code API_KEY} and an account's key as password. */
final class Authentication {
    private static final String USER = "API_KEY:";
    private final World world;

    Authentication(World world) {
        this.world = world;
    }

    /**
     * The account whose key was sent.
     *
     * @throws Refused 403 for a key sent as bearer token, 401 for anything else that is not a known key
     */
    Account caller(@Nullable String authorization) {
        if (authorization == null) {
            throw Refused.unauthorized();
        }
        int space = authorization.indexOf(' ');
        String scheme = space < 0 ? authorization : authorization.substring(0, space);
        String credentials = authorization.substring(space + 1).strip();
        if (scheme.equalsIgnoreCase("Bearer") && withKey(credentials).isPresent()) {
            throw Refused.denied();
        }
        if (!scheme.equalsIgnoreCase("Basic")) {
            throw Refused.unauthorized();
        }
        String pair = decoded(credentials);
        if (!pair.startsWith(USER)) {
            throw Refused.unauthorized();
        }
        return withKey(pair.substring(USER.length())).orElseThrow(Refused::unauthorized);
    }

    private Optional<Account> withKey(String key) {
        return world.accounts().stream().filter(a -> a.key().equals(key)).findFirst();
    }

    private static String decoded(String credentials) {
        try {
            return new String(Base64.getDecoder().decode(credentials), UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refused.unauthorized();
        }
    }
}
