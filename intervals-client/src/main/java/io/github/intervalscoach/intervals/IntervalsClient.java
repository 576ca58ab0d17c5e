package io.github.intervalscoach.intervals;

import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import io.github.intervalscoach.intervals.adapter.IntervalsPermissions;
import io.github.intervalscoach.intervals.adapter.IntervalsPorts;
import io.github.intervalscoach.intervals.contract.Contract;
import io.github.intervalscoach.intervals.contract.ContractFault;
import io.github.intervalscoach.intervals.contract.ContractWatch;
import io.github.intervalscoach.intervals.contract.Drift;
import io.github.intervalscoach.intervals.http.Pace;
import io.github.intervalscoach.intervals.http.Patience;
import io.github.intervalscoach.intervals.http.Surroundings;
import io.github.intervalscoach.intervals.http.Transport;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;

/** A connection to Intervals.icu. Safe to share between threads; close it when done. */
public final class IntervalsClient implements AutoCloseable {
    private static final String OWNER_OF_THE_KEY = "0";

    private final Transport transport;
    private final ScheduledExecutorService scheduler;
    private final String owner;
    private final Ports ports;
    private final WritePorts writePorts;
    private final Contract contract;

    private IntervalsClient(Transport transport, ScheduledExecutorService scheduler, String owner, Contract contract) {
        this.transport = transport;
        this.scheduler = scheduler;
        this.owner = owner;
        this.ports = IntervalsPorts.over(transport, owner);
        this.contract = contract;
        this.writePorts = IntervalsPorts.writing(transport);
    }

    /**
     * Opens no socket yet: that happens with the first question, except for a contract document that the user gave.
     *
     * @throws ContractFault when that document cannot be used
     */
    public static IntervalsClient connect(ConnectionSettings settings) {
        var timeouts = settings.timeouts();
        return connect(settings, Patience.of(timeouts.connect(), timeouts.request(), timeouts.total()));
    }

    static IntervalsClient connect(ConnectionSettings settings, Patience patience) {
        var scheduler = new ScheduledThreadPoolExecutor(2, IntervalsClient::daemon);
        scheduler.setRemoveOnCancelPolicy(true);
        var time = InstantSource.system();
        var contract = new Contract();
        settings.contract()
                .ifPresent(document -> ContractWatch.start(contract, document, settings.baseUrl(), scheduler, time));
        var surroundings = new Surroundings(
                scheduler, time, () -> ThreadLocalRandom.current().nextDouble());
        var transport = new Transport(
                settings.baseUrl(),
                settings.key().secret(),
                patience,
                Pace.towards(settings.baseUrl()),
                contract,
                surroundings);
        String owner = settings.athleteId().orElse(OWNER_OF_THE_KEY);
        return new IntervalsClient(transport, scheduler, owner, contract);
    }

    /** What the intents read. */
    public Ports ports() {
        return ports;
    }

    /** What can be changed; no intent is given this. */
    public WritePorts writePorts() {
        return writePorts;
    }

    /** How the service's own document differs from the operations we use, as far as it was read. */
    public List<Drift> drifts() {
        return contract.drifts();
    }

    /** What the key may do with the data of the athlete that {@code owner()} means. */
    public CompletionStage<Permission> permission() {
        return IntervalsPermissions.of(transport, owner).thenApply(Permission::of);
    }

    /** What was read before is read anew from now on: whoever is about to write must see what is there now. */
    public void forget() {
        transport.forget();
    }

    /** Ends what is under way with {@code PortException.Unavailable}; further questions end so too. */
    @Override
    public void close() {
        transport.close();
        scheduler.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "intervals-client");
        thread.setDaemon(true);
        return thread;
    }
}
