package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: HTTP Basic with the literal user {@code API_KEY} and one of an account's keys as password, or an
 * access token as bearer.
 */
final class Authentication {
    private static final String USER = "API_KEY:";
    private final World world;

    Authentication(World world) {
        this.world = world;
    }

    /**
     * What the sender of a key or a token may do.
     *
     * @throws Refused 403 for a key sent as bearer token, 401 for anything else that is not a known key
     */
    Access caller(@Nullable String authorization) {
        if (authorization == null) {
            throw Refused.unauthorized();
        }
        int space = authorization.indexOf(' ');
        String scheme = space < 0 ? authorization : authorization.substring(0, space);
        String credentials = authorization.substring(space + 1).strip();
        Optional<Account> token =
                scheme.equalsIgnoreCase("Bearer") ? with(a -> a.tokens().contains(credentials)) : Optional.empty();
        if (token.isPresent()) {
            return new Access(world, token.get(), Access.Credential.TOKEN);
        }
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
        Account owner = withKey(pair.substring(USER.length())).orElseThrow(Refused::unauthorized);
        return new Access(world, owner, Access.Credential.KEY);
    }

    private Optional<Account> withKey(String key) {
        return with(account -> account.hasKey(key));
    }

    private Optional<Account> with(Predicate<Account> owner) {
        return world.accounts().stream().filter(owner).findFirst();
    }

    private static String decoded(String credentials) {
        try {
            return new String(Base64.getDecoder().decode(credentials), UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refused.unauthorized();
        }
    }
}
