package io.github.intervalscoach.server.wiring;

import io.github.intervalscoach.intervals.contract.ContractSettings;
import io.github.intervalscoach.server.tool.NotConfigured;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the service's own document is read from, how often, and where it is kept, as the environment says. */
final class ContractDocument {
    static final String PLACE = "INTERVALS_ICU_OPENAPI_SPEC";
    private static final String REFRESH = "INTERVALS_ICU_SPEC_REFRESH_SECS";
    private static final String DAY = "86400";
    private static final Duration LONGEST = Duration.ofDays(366);

    private static final Pattern LOCAL = Pattern.compile("(?:localhost|127[.].*|\\[::1])(?::\\d+)?");

    private ContractDocument() {}

    static ContractSettings of(Environment environment, URI service) {
        return new ContractSettings(
                environment.given(PLACE), refresh(environment.given(REFRESH).orElse(DAY)), cache(environment, service));
    }

    private static Duration refresh(String seconds) {
        try {
            Duration every = Duration.ofSeconds(Long.parseLong(seconds.strip()));
            if (!every.isNegative() && every.compareTo(LONGEST) <= 0) {
                return every;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw new NotConfigured(
                REFRESH + " is not a whole number of seconds from 0 to " + LONGEST.toSeconds() + ".",
                "Leave it unset for once a day (" + DAY + "), or set 0 to read the document once.");
    }

    /**
     * In the user's own cache folder, by the name of the service; nowhere when the environment names no folder, nor for
     * a service on this machine, which is near and may be another one tomorrow.
     */
    private static Optional<Path> cache(Environment environment, URI service) {
        if (LOCAL.matcher(service.getAuthority()).matches()) {
            return Optional.empty();
        }
        String name = "openapi-" + service.getAuthority().replaceAll("[^A-Za-z0-9.-]", "_") + ".json";
        return Stream.of(
                        folder(environment, "XDG_CACHE_HOME", ""),
                        folder(environment, "LOCALAPPDATA", ""),
                        folder(environment, "HOME", ".cache"))
                .flatMap(Optional::stream)
                .findFirst()
                .map(folder -> folder.resolve("intervals-coach").resolve(name));
    }

    private static Optional<Path> folder(Environment environment, String variable, String below) {
        try {
            // a relative one would mean another folder with every start
            return environment
                    .given(variable)
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .map(path -> path.resolve(below));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
