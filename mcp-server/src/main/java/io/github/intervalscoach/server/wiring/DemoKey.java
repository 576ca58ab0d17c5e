package io.github.intervalscoach.server.wiring;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of the demo world: names, not secrets, and the only keys a command line may hold. */
public enum DemoKey {
    DEMO_CYCLIST,
    DEMO_RUNNER,
    DEMO_TRIATHLETE,
    DEMO_COACH;

    /** The key of this spelling. */
    public static Optional<DemoKey> parse(String text) {
        return Stream.of(values()).filter(key -> key.key().equals(text)).findFirst();
    }

    /** As the emulator knows it, e.g. {@code demo-cyclist}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
