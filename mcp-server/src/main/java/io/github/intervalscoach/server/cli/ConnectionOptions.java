package io.github.intervalscoach.server.cli;

import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.server.wiring.ChangeSettings;
import io.github.intervalscoach.server.wiring.Checkup;
import io.github.intervalscoach.server.wiring.DemoKey;
import io.github.intervalscoach.server.wiring.Finding;
import io.github.intervalscoach.server.wiring.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whose data, as of which day. */
final class ConnectionOptions {
    @Option(
            names = "--demo",
            description = "use the built-in demo world; acts as demo-cyclist unless --key says otherwise")
    private boolean demo;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            converter = DemoKeyConverter.class,
            description = "a key of the demo world: demo-cyclist, demo-runner, demo-triathlete or demo-coach")
    private Optional<DemoKey> key = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "answer as if today were this day, e.g. 2026-03-14")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--writes",
            paramLabel = "MODE",
            converter = WritesConverter.class,
            description = "gate: changes are shown, and applied by a tool that asks (default); direct: the tool that"
                    + " shows them may apply them too; preview: shown, never applied; off: none")
    private Optional<Writes> writes = Optional.empty();

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "where changes are kept; by default where this system keeps such files of its user."
                    + " The demo keeps none")
    private Optional<Path> state = Optional.empty();

    /** Looks the same connection over. */
    List<Finding> checkup(Console console) {
        return demo || key.isPresent()
                ? Checkup.demo(
                        key.orElse(DemoKey.DEMO_CYCLIST),
                        asOf.orElseGet(() -> LocalDate.now(console.clock())),
                        console.clock())
                : Checkup.live(console.environment(), asOf, console.clock());
    }

    /** Connects; a key means the demo, since only the demo has keys that may be typed. */
    Session open(Console console) {
        var settings =
                ChangeSettings.from(console.environment(), writes, state.orElseGet(() -> StandardState.of(console)));
        return demo || key.isPresent()
                ? Session.demo(
                        key.orElse(DemoKey.DEMO_CYCLIST),
                        asOf.orElseGet(() -> LocalDate.now(console.clock())),
                        console.clock(),
                        settings)
                : Session.live(console.environment(), asOf, console.clock(), settings);
    }
}
