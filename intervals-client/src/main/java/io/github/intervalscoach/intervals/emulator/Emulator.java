package io.github.intervalscoach.intervals.emulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A stateful Intervals.icu on loopback, answering from a {@link World}. Requests are handled concurrently; what they
 * answer depends on the world alone, never on the clock. Beside the service's operations it has paths of its own,
 * {@code /emulator/…}, for those who test.
 */
public final class Emulator implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final String DOCUMENT = "/api/v1/docs";
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    static {
        // The JDK's server writes head and body apart; without this the second waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Application application;
    private final FrontDoor door;
    private final Control control;
    private final RequestLog log = new RequestLog();

    private Emulator(HttpServer server, World world, EmulatorOptions options) {
        this.server = server;
        this.application = new Application(world, options.state().map(file -> Journal.of(file, world)));
        var faults = new Faults(options.faults());
        this.door = new FrontDoor(application, options, log, faults);
        this.control = new Control(application, faults, log);
        this.threads = Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "emulator");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Serves {@code world} until closed.
     *
     * @param port 0 for any free one
     * @throws UncheckedIOException when the port is taken
     * @throws StateFault when the state file cannot be used
     */
    public static Emulator start(World world, int port, EmulatorOptions options) {
        try {
            var address = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
            var emulator = new Emulator(HttpServer.create(address, 0), world, options);
            emulator.server.createContext("/", emulator::handle);
            emulator.server.setExecutor(emulator.threads);
            emulator.server.start();
            return emulator;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on " + HOST + ":" + port + ". Maybe the port is taken?", e);
        }
    }

    /** Where it listens, such as {@code http://127.0.0.1:8999}, without a path. */
    public URI baseUri() {
        return URI.create("http://" + HOST + ":" + server.getAddress().getPort());
    }

    /** The day it believes it is. */
    public LocalDate today() {
        return application.now().toLocalDate();
    }

    /** How many requests have arrived; the document, the page and the control path are not counted. */
    public int requests() {
        return log.all().size();
    }

    /** What has arrived, in that order. */
    public List<HandledRequest> log() {
        return log.all();
    }

    /** The most requests that had to wait for one another, as far as their times show; 0 without requests. */
    public int waves() {
        return log.all().stream().mapToInt(HandledRequest::wave).max().orElse(0);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            boolean reading = exchange.getRequestMethod().equals("GET");
            if (Control.owns(path)) {
                control.answer(exchange).send(exchange);
            } else if (reading && path.equals("/")) {
                Outgoing.text("text/plain", FrontPage.text(baseUri())).send(exchange);
            } else if (reading && path.equals(DOCUMENT)) {
                Outgoing.json(200, application.document()).send(exchange);
            } else {
                door.serve(exchange);
            }
        } catch (InterruptedException e) {
            // closed while an answer was held back: nobody waits for it any more
            Thread.currentThread().interrupt();
        }
    }
}
