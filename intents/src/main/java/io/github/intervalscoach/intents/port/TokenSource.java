package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.change.Token;

/** Names for change-sets: by chance when people use them, in a sequence when tests do. */
@FunctionalInterface
public interface TokenSource {
    /** A name that was not given before. */
    Token next();
}
