package io.github.intervalscoach.server.cli;

import io.github.intervalscoach.server.tool.FaultLog;
import io.github.intervalscoach.server.wiring.DocumentRefused;
import io.github.intervalscoach.server.wiring.SettingRefused;
import io.github.intervalscoach.server.wiring.Wiring;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
@Command(
        name = "coach",
        description = "Endurance coaching answers from Intervals.icu data, computed rather than guessed.",
        mixinStandardHelpOptions = true,
        versionProvider = CoachCommand.Version.class,
        scope = CommandLine.ScopeType.INHERIT)
public final class CoachCommand implements Runnable {
    private final Console console;

    private CoachCommand(Console console) {
        this.console = console;
    }

    /** Runs the command and returns its exit code: 0 done, 1 no answer, 2 asked wrongly or not set up. */
    public static int run(Console console, String... arguments) {
        return new CommandLine(new CoachCommand(console))
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new AskCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new DoctorCommand(console))
                .addSubcommand(new EmulatorCommand(console))
                .addSubcommand(new JournalCommand(console))
                .setExpandAtFiles(false)
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setParameterExceptionHandler((refused, given) -> explain(refused))
                .setExecutionExceptionHandler((bug, command, given) -> {
                    if (bug instanceof DocumentRefused || bug instanceof SettingRefused) {
                        console.err().println(bug.getMessage());
                        return Exit.USAGE;
                    }
                    // whoever closes a pipe early knows that they did
                    if (!(bug instanceof UncheckedIOException)) {
                        FaultLog.write(command.getCommandName(), bug);
                    }
                    return Exit.TOOL_ERROR;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        console.print(new CommandLine(this).getUsageMessage());
    }

    /** What was typed and fits nothing may be a key, so it is not repeated. */
    private static int explain(ParameterException refused) {
        PrintWriter err = refused.getCommandLine().getErr();
        err.println(
                refused instanceof UnmatchedArgumentException
                        ? "There is something on the command line that this command does not know."
                        : refused.getMessage());
        err.println("See: " + refused.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** The jar's version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"intervals-coach " + Wiring.version()};
        }
    }
}
