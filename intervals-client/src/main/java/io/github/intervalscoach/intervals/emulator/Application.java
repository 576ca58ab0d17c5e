package io.github.intervalscoach.intervals.emulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** From a request to its answer: who asks, which operation, what it says. Readers share the world, writers own it. */
final class Application {
    private static final String BASE = "/api/v1/";
    private static final int LARGEST_BODY = 64 * 1024 * 1024;

    private final World world;
    private final Authentication authentication;
    private final Router router;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    Application(World world) {
        var rows = new ActivityRows(world);
        this.world = world;
        this.authentication = new Authentication(world);
        this.router = new Router();
        new AthleteResource().addTo(router);
        new WellnessResource(world).addTo(router);
        new ActivityListResource(world, rows).addTo(router);
        new ActivityResource(rows).addTo(router);
        new EventResource(world).addTo(router);
        new UploadResource(world).addTo(router);
    }

    /** Whatever a caller may send is answered or refused; a 500 is a bug of the emulator. */
    Reply answer(HttpExchange exchange) throws IOException {
        try {
            Account caller = authentication.caller(exchange.getRequestHeaders().getFirst("Authorization"));
            return mapped(exchange, caller);
        } catch (Refused refusal) {
            return Reply.refused(refusal);
        } catch (RuntimeException bug) {
            return Reply.failed(bug);
        }
    }

    private Reply mapped(HttpExchange exchange, Account caller) throws IOException {
        String path = exchange.getRequestURI().getPath();
        List<String> segments =
                path.startsWith(BASE) ? List.of(path.substring(BASE.length()).split("/", -1)) : List.of();
        String method = exchange.getRequestMethod();
        var operation = router.find(method, segments);
        if (operation.isEmpty()) {
            return Reply.unmapped(router.knows(segments) ? 405 : 404, path, world.today());
        }
        var query =
                Query.parse(Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""));
        byte[] body = body(exchange);
        var access = new Access(world, caller);
        var request = new Request(method, segments, query, access, exchange.getRequestHeaders(), body);
        Lock held = method.equals("GET") ? lock.readLock() : lock.writeLock();
        held.lock();
        try {
            return operation.get().answer(request);
        } finally {
            held.unlock();
        }
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw Refused.tooLarge();
        }
        return body;
    }
}
