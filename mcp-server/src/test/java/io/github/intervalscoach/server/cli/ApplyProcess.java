package io.github.intervalscoach.server.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;

/** The command in a process of its own, at an instant of our choosing: {@code instant word word …}. */
final class ApplyProcess {
    private ApplyProcess() {}

    public static void main(String[] arguments) {
        var out = new FileOutputStream(FileDescriptor.out);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var clock = Clock.fixed(Instant.parse(arguments[0]), ZoneOffset.UTC);
        Runtime.getRuntime()
                .halt(CoachCommand.run(
                        new Console(System.in, out, err, System.getenv(), clock),
                        Arrays.copyOfRange(arguments, 1, arguments.length)));
    }
}
