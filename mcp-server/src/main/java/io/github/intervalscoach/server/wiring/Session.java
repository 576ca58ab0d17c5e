package io.github.intervalscoach.server.wiring;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.intents.change.Applier;
import io.github.intervalscoach.intents.change.Proposing;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intervals.ApiKey;
import io.github.intervalscoach.intervals.ConnectionSettings;
import io.github.intervalscoach.intervals.IntervalsClient;
import io.github.intervalscoach.intervals.Timeouts;
import io.github.intervalscoach.intervals.contract.ContractFault;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import io.github.intervalscoach.server.resource.Shelf;
import io.github.intervalscoach.server.state.RandomTokens;
import io.github.intervalscoach.server.tool.IntentTool;
import io.github.intervalscoach.server.tool.NotConfigured;
import io.github.intervalscoach.server.tool.Toolbox;
import io.github.intervalscoach.server.transport.Protocol;
import io.github.intervalscoach.server.transport.Resources;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The tools, connected to Intervals.icu or to the demo world, until closed. */
public final class Session implements AutoCloseable {
    private static final Duration CALL_LIMIT = Duration.ofSeconds(60);

    /** Names this session among all that share a journal. */
    private final String owner = RandomTokens.secure().next().text();

    private final AtomicInteger calls = new AtomicInteger();
    private final CompletableFuture<Connection> connection;
    private final ChangeSettings settings;
    private final Books books;
    private final Toolbox toolbox;
    private final Resources resources;

    private Session(CompletableFuture<Connection> connection, Supplier<Now> now, ChangeSettings settings, Books books) {
        this.connection = connection;
        this.settings = settings;
        this.books = books;
        this.toolbox = new Toolbox(tools(), this::ports, now, CALL_LIMIT);
        var profiles = new Profiles(toolbox);
        this.resources = new Shelf(() -> Profiles.orRefused(this::ports), profiles::of);
    }

    /**
     * Connected as the environment says; without a key it still opens, and every call says what to set.
     *
     * @throws DocumentRefused when the contract document the environment names cannot be used
     */
    public static Session live(
            Map<String, String> environment, Optional<LocalDate> asOf, Clock clock, ChangeSettings settings) {
        Books books = Books.of(settings, asOf.isPresent() ? Books.Day.MADE_UP : Books.Day.REAL, clock);
        Supplier<Now> now = asOf.map(day -> (Supplier<Now>) () -> Now.on(day)).orElse(() -> Now.at(clock.instant()));
        try {
            var client = IntervalsClient.connect(Settings.from(environment));
            var metrics = ContractMetrics.shown(client::drifts);
            return new Session(
                    CompletableFuture.completedFuture(new Connection(client, Optional.empty(), Optional.of(metrics))),
                    now,
                    settings,
                    books);
        } catch (NotConfigured missing) {
            return new Session(CompletableFuture.failedFuture(missing), now, settings, books);
        } catch (ContractFault fault) {
            throw new DocumentRefused(fault);
        }
    }

    /** Connected to an emulator of its own, with the demo world as it is on {@code today}. */
    public static Session demo(DemoKey key, LocalDate today, Clock clock, ChangeSettings settings) {
        // a host waits for the greeting, not for the world; and its world ends with it, so what it keeps does too
        return new Session(
                CompletableFuture.supplyAsync(() -> Connection.demo(key, today)),
                () -> Now.on(today),
                settings,
                Books.of(settings.forgetful(), Books.Day.MADE_UP, clock));
    }

    /** What whoever starts this should know. */
    public List<String> notices() {
        return books.notices();
    }

    /** The tools. */
    public Toolbox toolbox() {
        return toolbox;
    }

    /** What can be read beside. */
    public Resources resources() {
        return resources;
    }

    /** The protocol, with all of it. */
    public Protocol protocol(ObjectMapper mapper) {
        return Protocol.of(Wiring.identity(settings.writes()), toolbox.specifications(), resources, mapper);
    }

    /** Why no question can be answered, if that is known already. */
    public Optional<NotConfigured> fault() {
        return connection.isCompletedExceptionally()
                ? connection
                        .handle((open, failure) -> failure instanceof NotConfigured missing ? missing : null)
                        .thenApply(Optional::ofNullable)
                        .join()
                : Optional.empty();
    }

    private List<IntentTool<?>> tools() {
        return Wiring.tools(Wiring.desk(settings, new Proposing(books.journal(), books.tokens()), this::applier));
    }

    private Ports ports() {
        return connection.join().ports().remembering(books.memory());
    }

    /** Each call is an owner of its own, so that two at once do nothing twice, and sees the world as it is now. */
    private Applier applier(Ports ports) {
        IntervalsClient client = connection.join().client();
        client.forget();
        return new Applier(
                ports,
                client.writePorts().remembering(books.memory()),
                books.journal(),
                owner + "-" + calls.incrementAndGet(),
                settings.caps());
    }

    @Override
    public void close() {
        books.journal().close();
        var unused = connection.thenAccept(Connection::close);
    }

    private record Connection(IntervalsClient client, Optional<Emulator> emulator, Optional<ContractMetrics> metrics) {
        static Connection demo(DemoKey key, LocalDate today) {
            Emulator emulator = Emulator.start(DemoWorld.on(today), 0, EmulatorOptions.PROMPT);
            var settings = new ConnectionSettings(
                    emulator.baseUri(), ApiKey.of(key.key()), Optional.empty(), Timeouts.standard(), Optional.empty());
            return new Connection(IntervalsClient.connect(settings), Optional.of(emulator), Optional.empty());
        }

        Ports ports() {
            return client.ports();
        }

        void close() {
            metrics.ifPresent(ContractMetrics::close);
            client.close();
            emulator.ifPresent(Emulator::close);
        }
    }
}
