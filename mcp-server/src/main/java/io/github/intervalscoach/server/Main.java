package io.github.intervalscoach.server;

import io.github.intervalscoach.server.cli.CoachCommand;
import io.github.intervalscoach.server.cli.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs the command line and ends the program, threads that still wait included. */
    public static void main(String[] arguments) {
        var out = new FileOutputStream(FileDescriptor.out);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // whatever a library prints must not get between the lines of the protocol
        System.setOut(err);
        System.setErr(err);
        var console = new Console(System.in, out, err, System.getenv(), Clock.system(ZoneId.systemDefault()));
        System.exit(CoachCommand.run(console, arguments));
    }
}
