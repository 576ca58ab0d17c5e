package io.github.intervalscoach.server.cli;

import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import io.github.intervalscoach.server.wiring.DemoKey;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
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

    private final Console console;

    @Option(names = "--port", paramLabel = "N", description = "port on 127.0.0.1; 0, the default, takes a free one")
    private int port;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "the day it is in the demo world; default: today")
    private Optional<LocalDate> asOf = Optional.empty();

    EmulatorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            console.err().println("--port is " + port + "; it must be from 0 to " + LAST_PORT + ".");
            return Exit.USAGE;
        }
        LocalDate today = asOf.orElseGet(() -> LocalDate.now(console.clock()));
        try (Emulator emulator = Emulator.start(DemoWorld.on(today), port, EmulatorOptions.PROMPT)) {
            String keys = Stream.of(DemoKey.values()).map(DemoKey::key).collect(Collectors.joining(", "));
            console.print("Emulated Intervals.icu on " + emulator.baseUri() + ", where today is " + today + "\nKeys: "
                    + keys + ". Stop with Ctrl-C.\n");
            new CountDownLatch(1).await();
            return Exit.OK;
        } catch (UncheckedIOException taken) {
            console.err().println(taken.getMessage());
            return Exit.USAGE;
        }
    }
}
