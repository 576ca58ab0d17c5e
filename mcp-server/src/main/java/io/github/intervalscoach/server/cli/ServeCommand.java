package io.github.intervalscoach.server.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.server.tool.Json;
import io.github.intervalscoach.server.transport.Protocol;
import io.github.intervalscoach.server.transport.StdioServer;
import io.github.intervalscoach.server.wiring.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The MCP server on standard input and output. */
@Command(name = "serve", description = "Serves MCP on standard input and output until the input ends.")
final class ServeCommand implements Callable<Integer> {
    /** House rule: long enough for a question piped in before the demo's world is made. */
    private static final Duration DRAIN = Duration.ofSeconds(30);

    private final Console console;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Session session = connection.open(console)) {
            session.fault().ifPresent(fault -> console.err().println(fault.cause() + " " + fault.cure()));
            session.notices().forEach(console.err()::println);
            ObjectMapper mapper = Json.mapper();
            Protocol protocol = session.protocol(mapper);
            new StdioServer(protocol, mapper, console.in(), console.out(), DRAIN).run();
            return Exit.OK;
        }
    }
}
