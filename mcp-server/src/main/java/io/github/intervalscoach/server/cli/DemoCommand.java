package io.github.intervalscoach.server.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A tour of real questions to the real server, as a host would ask them. */
@Command(
        name = "demo",
        description = "Asks a tour of questions about invented athletes and prints the answers as Markdown.")
final class DemoCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "the day it is in the demo world; default: today")
    private Optional<LocalDate> asOf = Optional.empty();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Tour.of(asOf.orElseGet(() -> LocalDate.now(console.clock()))).walk(console);
        return Exit.OK;
    }
}
