package io.github.intervalscoach.intervals.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A service on loopback that says what it is told to say, in order; the last answer of a path is repeated. */
public final class StubService implements AutoCloseable {
    static {
        // Head and body leave in two packets, and the second would wait 40 ms for the first to be acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Deque<Reaction>> reactions = new ConcurrentHashMap<>();
    private final Map<String, Reaction> latest = new ConcurrentHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch hungUp = new CountDownLatch(1);

    static {
        // Otherwise the head of an answer waits 40 ms for the caller to acknowledge it before the body follows.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    public StubService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** One request as it came over the wire. */
    public record Seen(String method, String path, String query, Headers headers, String body) {
        public String header(String name) {
            return Objects.requireNonNullElse(headers.getFirst(name), "");
        }
    }

    private interface Reaction {
        void to(HttpExchange exchange) throws IOException;
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public List<Seen> seen() {
        return seen;
    }

    public Seen lastSeen() {
        return seen.get(seen.size() - 1);
    }

    /** 200 with {@code json}, wherever it is asked. */
    public StubService says(String json) {
        return on("*", 200, json);
    }

    public StubService says(int status, String body, String... headers) {
        return on("*", status, body, headers);
    }

    public StubService on(String path, int status, String body, String... headers) {
        return reacts(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    public StubService saysZipped(String json) {
        return reacts("*", exchange -> {
            var zipped = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(zipped)) {
                zip.write(json.getBytes(UTF_8));
            }
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, zipped.size());
            exchange.getResponseBody().write(zipped.toByteArray());
        });
    }

    /** Sends the head and never a body, until it is closed or the caller hangs up. */
    public StubService stalls() {
        return reacts("*", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (closing.getCount() > 0) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                    Thread.onSpinWait();
                }
            } catch (IOException e) {
                hungUp.countDown();
                throw e;
            }
        });
    }

    /** Accepts the question and says nothing at all until it is closed. */
    public StubService staysSilent() {
        return reacts("*", exchange -> {
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Waits until {@code sign} has come, then answers 200 with {@code json}. */
    public StubService waitsFor(CountDownLatch sign, String json) {
        return reacts("*", exchange -> {
            try {
                sign.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            byte[] bytes = json.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    /** Promises a hundred bytes, sends ten and cuts the connection. */
    public StubService cutsTheConnection() {
        return reacts("*", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write("[{\"id\":\"1".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("cut on purpose");
        });
    }

    /** Counts to zero when a caller has given up on {@link #stalls()}. */
    public CountDownLatch hungUp() {
        return hungUp;
    }

    private synchronized StubService reacts(String path, Reaction reaction) {
        reactions.computeIfAbsent(path, p -> new ArrayDeque<>()).add(reaction);
        return this;
    }

    private void handle(HttpExchange exchange) throws IOException {
        URI asked = exchange.getRequestURI();
        seen.add(new Seen(
                exchange.getRequestMethod(),
                asked.getRawPath(),
                Objects.requireNonNullElse(asked.getRawQuery(), ""),
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        try (exchange) {
            next(asked.getRawPath()).to(exchange);
        }
    }

    private synchronized Reaction next(String path) {
        String key = reactions.containsKey(path) ? path : "*";
        Deque<Reaction> queue = reactions.get(key);
        Reaction fresh = queue == null ? null : queue.poll();
        if (fresh != null) {
            latest.put(key, fresh);
        }
        return latest.getOrDefault(key, exchange -> exchange.sendResponseHeaders(501, -1));
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
