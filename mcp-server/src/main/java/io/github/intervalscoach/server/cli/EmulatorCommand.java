package io.github.intervalscoach.server.cli;

import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.Fault;
import io.github.intervalscoach.intervals.emulator.Journal;
import io.github.intervalscoach.intervals.emulator.RateLimit;
import io.github.intervalscoach.intervals.emulator.StateFault;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import io.github.intervalscoach.server.wiring.DemoKey;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The demo's Intervals.icu by itself, for developers of clients. */
@Command(name = "emulator", description = "Runs the emulated Intervals.icu with the demo world until stopped.")
final class EmulatorCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;
    private static final int LONGEST_DELAY_MILLIS = 600_000;

    private final Console console;

    @Option(names = "--port", paramLabel = "N", description = "port on 127.0.0.1; 0, the default, takes a free one")
    private int port;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "the day it is in the demo world; default: today")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "keeps what clients write in this file, so that it survives a restart; default: in memory")
    private Optional<Path> state = Optional.empty();

    @Option(names = "--delay", paramLabel = "MS", description = "holds every answer back by so many milliseconds")
    private int delayMillis;

    @Option(
            names = "--rate-limit",
            paramLabel = "N",
            description = "answers about N requests a second, 2 N at once, and 429 beyond; the service's own N is about"
                    + " 10; default: no limit")
    private Optional<Integer> perSecond = Optional.empty();

    @Option(
            names = "--retry-after",
            paramLabel = "SECONDS",
            description = "sends this Retry-After with the 429 of --rate-limit; default: sends none")
    private Optional<Integer> retryAfterSeconds = Optional.empty();

    @Option(
            names = "--fault",
            paramLabel = "FAULT",
            converter = FaultConverter.class,
            description = "what goes wrong from the start, such as too-many=2,times=3,verb=POST,path=/athlete/*; may be"
                    + " given several times; docs/emulator.md lists the kinds")
    private List<Fault> faults = List.of();

    EmulatorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<String> wrong = wrong();
        if (wrong.isPresent()) {
            console.err().println(wrong.get());
            return Exit.USAGE;
        }
        try {
            return serve(firstDay());
        } catch (StateFault | UncheckedIOException refused) {
            console.err().println(refused.getMessage());
            return Exit.USAGE;
        }
    }

    /** A file's world began on its own day; another one asked for is refused when the file is read. */
    private LocalDate firstDay() {
        return asOf.or(() -> state.flatMap(Journal::firstDay)).orElseGet(() -> LocalDate.now(console.clock()));
    }

    private int serve(LocalDate today) throws InterruptedException {
        try (Emulator emulator = Emulator.start(DemoWorld.on(today), port, options())) {
            String keys = Stream.of(DemoKey.values()).map(DemoKey::key).collect(Collectors.joining(", "));
            console.print("Emulated Intervals.icu on " + emulator.baseUri() + ", where today is " + emulator.today()
                    + "\nKeys: " + keys + ". Stop with Ctrl-C.\n");
            new CountDownLatch(1).await();
            return Exit.OK;
        }
    }

    private Optional<String> wrong() {
        return Stream.of(
                        outside("--port", port, 0, LAST_PORT),
                        outside("--delay", delayMillis, 0, LONGEST_DELAY_MILLIS),
                        outside("--rate-limit", perSecond.orElse(1), 1, 100_000),
                        outside("--retry-after", retryAfterSeconds.orElse(0), 0, 86_400))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> outside(String option, int value, int least, int most) {
        return value < least || value > most
                ? Optional.of(option + " is " + value + "; it must be from " + least + " to " + most + ".")
                : Optional.empty();
    }

    private EmulatorOptions options() {
        EmulatorOptions options = EmulatorOptions.delayed(delayMillis).failingWith(faults);
        OptionalInt wait = retryAfterSeconds.map(OptionalInt::of).orElse(OptionalInt.empty());
        EmulatorOptions limited = perSecond
                .map(rate -> options.limitedTo(new RateLimit(rate, 2 * rate, wait)))
                .orElse(options);
        return state.map(limited::keptIn).orElse(limited);
    }
}
