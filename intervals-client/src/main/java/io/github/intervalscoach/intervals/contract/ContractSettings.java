package io.github.intervalscoach.intervals.contract;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the service's own document comes from.
 *
 * @param explicit an address or a file given by the user, which then counts alone; empty for the service's own document
 * @param refresh how often it is read again; zero for once
 * @param cacheFile where the last one read is kept between runs; empty for nowhere
 */
public record ContractSettings(Optional<String> explicit, Duration refresh, Optional<Path> cacheFile) {
    public ContractSettings {
        if (refresh.isNegative()) {
            throw new IllegalArgumentException("The document cannot be refreshed every " + refresh.toSeconds()
                    + " s. Give a number of seconds, or 0 to read it once.");
        }
        if (explicit.isPresent() && explicit.get().isBlank()) {
            throw new IllegalArgumentException(
                    "The document's address is blank. Maybe leave it out: the service's own is read then.");
        }
    }

    /** The service's own document, read once a day and kept nowhere. */
    public static ContractSettings daily() {
        return new ContractSettings(Optional.empty(), Duration.ofDays(1), Optional.empty());
    }
}
