package io.github.intervalscoach.intervals;

import io.github.intervalscoach.intervals.contract.ContractSettings;
import java.net.URI;
import java.util.Optional;

/**
 * What is needed to talk to Intervals.icu.
 *
 * @param baseUrl where it lives, with or without a trailing slash and {@code /api/v1}; kept without. Plain http is for
 *     this machine only
 * @param key the account's key
 * @param athleteId whom {@code owner()} means, exactly as the service writes it; empty for the key's owner
 * @param timeouts how long to wait
 * @param contract where the service's own document is read from, to notice what it changes; empty for not at all
 */
public record ConnectionSettings(
        URI baseUrl, ApiKey key, Optional<String> athleteId, Timeouts timeouts, Optional<ContractSettings> contract) {
    /** The service itself. */
    public static final URI INTERVALS_ICU = URI.create("https://intervals.icu");

    /**
     * Checks and trims the address.
     *
     * @throws IllegalArgumentException when the address would give the key away or is none, or the id is blank
     */
    public ConnectionSettings {
        baseUrl = BaseUrl.of(baseUrl);
        if (athleteId.isPresent() && athleteId.get().isBlank()) {
            throw new IllegalArgumentException(
                    "The athlete id is blank. Maybe leave it out: the key's owner is meant then.");
        }
    }

    /** The same, watching the service's own document. */
    public ConnectionSettings watching(ContractSettings document) {
        return new ConnectionSettings(baseUrl, key, athleteId, timeouts, Optional.of(document));
    }

    /** The service itself, as the owner of {@code key}. */
    public static ConnectionSettings of(ApiKey key) {
        return new ConnectionSettings(INTERVALS_ICU, key, Optional.empty(), Timeouts.standard(), Optional.empty());
    }
}
