package io.github.intervalscoach.server;

import io.github.intervalscoach.server.cli.CoachCommand;
import io.github.intervalscoach.server.cli.Console;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs the command line and ends the program, threads that still wait included. */
    public static void main(String[] arguments) {
        var out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        // whatever a library prints must not get between the lines of the protocol
        System.setOut(System.err);
        var console = new Console(System.in, out, System.err, System.getenv(), Clock.systemDefaultZone());
        int exit = CoachCommand.run(console, arguments);
        out.flush();
        System.exit(exit);
    }
}
