package io.github.intervalscoach.intents.planted;

import java.net.URI;

/** Planted: intents know no network. */
final class OpensASocket {
    static final URI HOME = URI.create("http://127.0.0.1");

    private OpensASocket() {}
}
