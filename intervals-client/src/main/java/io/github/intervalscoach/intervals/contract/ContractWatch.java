package io.github.intervalscoach.intervals.contract;

import io.github.intervalscoach.intervals.contract.Drift.Kind;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a {@link Contract} up to date with the service's own document, in the background; nobody waits for it. */
public final class ContractWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ContractWatch.class);

    private final Contract contract;
    private final ContractSettings settings;
    private final String place;
    private final InstantSource time;

    private ContractWatch(Contract contract, ContractSettings settings, URI baseUrl, InstantSource time) {
        this.contract = contract;
        this.settings = settings;
        this.place = settings.explicit().orElse(baseUrl + "/api/v1/docs");
        this.time = time;
    }

    /**
     * Begins to watch. A document the user gave is read at once; the service's own is read later.
     *
     * @throws ContractFault when the document the user gave cannot be read or lacks something we read
     */
    public static void start(
            Contract contract,
            ContractSettings settings,
            URI baseUrl,
            ScheduledExecutorService background,
            InstantSource time) {
        var watch = new ContractWatch(contract, settings, baseUrl, time);
        if (settings.explicit().isPresent()) {
            watch.adoptGiven();
        }
        watch.schedule(background);
    }

    /**
     * Reads the service's document now and tells how it differs from our list.
     *
     * @throws ContractFault when it cannot be read
     */
    public static List<Drift> check(URI baseUrl, ContractSettings settings) {
        String place = settings.explicit().orElse(baseUrl + "/api/v1/docs");
        return Comparison.of(Operations.all(), OpenApiDocument.parse(DocumentSource.text(place)))
                .drifts();
    }

    private void adoptGiven() {
        Comparison found = contract.adopt(OpenApiDocument.parse(DocumentSource.text(place)));
        report(found);
        String gone = found.drifts().stream()
                .filter(drift -> drift.kind() == Kind.READ_GONE)
                .map(drift -> drift.operation().name())
                .collect(Collectors.joining(", "));
        if (!gone.isEmpty()) {
            throw new ContractFault("it does not describe what we read: " + gone);
        }
    }

    private void schedule(ScheduledExecutorService background) {
        long refresh = settings.refresh().toSeconds();
        boolean given = settings.explicit().isPresent();
        if (refresh > 0) {
            var unused = background.scheduleWithFixedDelay(this::renew, given ? refresh : 0, refresh, TimeUnit.SECONDS);
        } else if (!given) {
            background.execute(this::renew);
        }
    }

    /** Whatever goes wrong here is a line in the log: what was known stays in force. */
    private void renew() {
        Optional<DocumentCache> cache = settings.explicit().isPresent()
                ? Optional.empty()
                : settings.cacheFile().map(DocumentCache::new);
        try {
            boolean fresh = cache.isPresent() && cache.get().isYoungerThan(settings.refresh(), time.instant());
            Optional<String> kept = fresh ? cache.get().text() : Optional.empty();
            String text = kept.orElseGet(() -> DocumentSource.text(place));
            report(contract.adopt(OpenApiDocument.parse(text)));
            if (kept.isEmpty()) {
                cache.ifPresent(file -> file.keep(text));
            }
        } catch (ContractFault fault) {
            LOG.warn("The service's contract document was not taken: {}", fault.problem());
            adoptKept(cache);
        } catch (RuntimeException bug) {
            LOG.error("Watching the contract failed", bug);
        }
    }

    private void adoptKept(Optional<DocumentCache> cache) {
        try {
            cache.flatMap(DocumentCache::text).map(OpenApiDocument::parse).ifPresent(contract::adopt);
        } catch (ContractFault fault) {
            LOG.warn("The kept contract document was not taken: {}", fault.problem());
        }
    }

    private static void report(Comparison comparison) {
        comparison.drifts().forEach(drift -> LOG.warn("The service has changed: {}", drift));
    }
}
