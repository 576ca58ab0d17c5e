package io.github.intervalscoach.server.transport;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.server.tool.Json;
import io.github.intervalscoach.server.tool.Toolbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A host at the other end of a stdio server's streams. */
final class Host implements AutoCloseable {
    static final ServerIdentity IDENTITY = new ServerIdentity("weather", "1.2.3", "Ask about the weather.");

    private final PipedOutputStream toServer = new PipedOutputStream();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread server;

    private Host(Protocol protocol, ObjectMapper mapper, Duration drain) throws IOException {
        var in = new PipedInputStream(toServer, 1 << 16);
        var stdio = new StdioServer(protocol, mapper, in, new Lines(lines), drain);
        this.server = new Thread(() -> {
            try {
                stdio.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        server.setDaemon(true);
        server.start();
    }

    static Host of(Toolbox toolbox) throws IOException {
        return of(toolbox, Duration.ofSeconds(20));
    }

    static Host of(Toolbox toolbox, Duration drain) throws IOException {
        ObjectMapper mapper = Json.mapper();
        return new Host(Protocol.of(IDENTITY, toolbox.specifications(), mapper), mapper, drain);
    }

    static Host of(Toolbox toolbox, Resources resources) throws IOException {
        ObjectMapper mapper = Json.mapper();
        return new Host(
                Protocol.of(IDENTITY, toolbox.specifications(), resources, mapper), mapper, Duration.ofSeconds(20));
    }

    Host send(String... messages) throws IOException {
        for (String message : messages) {
            raw((message + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    Host raw(byte[] bytes) throws IOException {
        toServer.write(bytes);
        toServer.flush();
        return this;
    }

    /** The next line, which must come. */
    String next() throws InterruptedException {
        String line = lines.poll(20, TimeUnit.SECONDS);
        if (line == null) {
            throw new AssertionError("the server said nothing; it is " + (server.isAlive() ? "alive" : "gone"));
        }
        return line;
    }

    /** What the server still says when the input has ended and it has stopped. */
    List<String> end() throws IOException, InterruptedException {
        toServer.close();
        server.join(TimeUnit.SECONDS.toMillis(20));
        if (server.isAlive()) {
            throw new AssertionError("the server did not stop");
        }
        var rest = new ArrayList<String>();
        lines.drainTo(rest);
        return rest;
    }

    @Override
    public void close() throws IOException {
        toServer.close();
    }

    /** Bytes parted at line ends; a piece without an end is kept back. */
    private static final class Lines extends OutputStream {
        private final BlockingQueue<String> lines;
        private final ByteArrayOutputStream piece = new ByteArrayOutputStream();

        Lines(BlockingQueue<String> lines) {
            this.lines = lines;
        }

        @Override
        public void write(int b) {
            if (b == '\n') {
                lines.add(piece.toString(StandardCharsets.UTF_8));
                piece.reset();
            } else {
                piece.write(b);
            }
        }
    }
}
