package io.github.intervalscoach.intervals;

import java.util.Optional;
import java.util.stream.Stream;

/** What a key may do with an athlete's data. */
public enum Permission {
    NONE,
    READ,
    WRITE,
    /** The service did not say. */
    UNSAID;

    static Permission of(Optional<String> said) {
        return Stream.of(NONE, READ, WRITE)
                .filter(known -> said.filter(known.name()::equals).isPresent())
                .findFirst()
                .orElse(UNSAID);
    }
}
