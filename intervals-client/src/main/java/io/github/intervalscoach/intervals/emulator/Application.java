package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import io.github.intervalscoach.intervals.emulator.Route.Format;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** From a request to its answer: who asks, which operation, what it says. Readers share the world, writers own it. */
final class Application {
    static final String ROOT = "/api/v1";
    private static final String BASE = ROOT + "/";

    private final World world;
    private final Authentication authentication;
    private final Router router;
    private final Optional<Journal> journal;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** Answers from {@code world} after everything in {@code journal} has been done to it again. */
    Application(World world, Optional<Journal> journal) {
        var rows = new ActivityRows(world);
        this.world = world;
        this.authentication = new Authentication(world);
        this.router = new Router();
        new AthleteResource().addTo(router);
        new SummaryResource(world).addTo(router);
        new SportSettingsResource(world).addTo(router);
        new WellnessResource(world).addTo(router);
        ActivityResources.addTo(router, world, rows);
        new EventResource(world).addTo(router);
        new PlanningResources(world, rows).addTo(router);
        new GearResource(world).addTo(router);
        new CustomItemResource(world).addTo(router);
        new RouteResource().addTo(router);
        new WeatherResource(world).addTo(router);
        router.refusingTheRest();
        this.journal = journal;
        journal.ifPresent(kept -> Replay.of(kept, world, this::repeated));
    }

    /** Whatever a caller may send is answered or refused; a 500 is a bug of the emulator. */
    Outgoing answer(HttpExchange exchange) throws IOException {
        try {
            Access access = authentication.caller(exchange.getRequestHeaders().getFirst("Authorization"));
            return answer(Incoming.of(exchange), access);
        } catch (Refused refusal) {
            return Outgoing.of(Reply.refused(refusal));
        } catch (StateFault lost) {
            return Outgoing.failure(500, String.valueOf(lost.getMessage()), OptionalInt.empty());
        } catch (RuntimeException bug) {
            return Outgoing.of(Reply.failed(bug));
        }
    }

    /** The time it is in the world. */
    LocalDateTime now() {
        return world.now();
    }

    /** Lets time pass. */
    void setForward(LocalDateTime later) {
        exclusively(() -> {
            world.setForward(later);
            journal.ifPresent(kept -> kept.add(Replay.clock(later)));
        });
    }

    /** What is served, as an OpenAPI document. */
    JsonNode document() {
        return SelfDescription.document(router);
    }

    /** The listed operations, and whether each is served. */
    JsonNode operations() {
        return SelfDescription.operations(router);
    }

    private Outgoing answer(Incoming incoming, Access access) {
        String path = incoming.uri().getPath();
        List<String> segments = segments(path);
        Optional<Route> route = router.find(incoming.method(), segments);
        if (route.isEmpty()) {
            return Outgoing.of(Reply.unmapped(router.knows(segments) ? 405 : 404, path, world.now()));
        }
        Reply reply = performed(route.get(), incoming, access);
        boolean table = route.get().fits(segments).filter(Format.CSV::equals).isPresent();
        return table && reply.status() == 200 && reply.body().isArray()
                ? Outgoing.text("text/csv", Csv.of(reply.body()))
                : Outgoing.of(reply);
    }

    private Reply performed(Route route, Incoming incoming, Access access) {
        boolean reading = incoming.method().equals("GET");
        Lock held = reading ? lock.readLock() : lock.writeLock();
        held.lock();
        try {
            Reply reply = done(route, incoming, access);
            if (!reading && reply.status() < 300) {
                journal.ifPresent(kept -> kept.add(Replay.write(incoming, access, reply.status())));
            }
            return reply;
        } finally {
            held.unlock();
        }
    }

    /** The status of the same request asked once more. */
    private int repeated(Incoming incoming, Access access) {
        return router.find(incoming.method(), segments(incoming.uri().getPath()))
                .map(route -> done(route, incoming, access).status())
                .orElse(404);
    }

    private static Reply done(Route route, Incoming incoming, Access access) {
        List<String> segments = route.withoutEnding(segments(incoming.uri().getPath()));
        var query = Query.parse(Objects.requireNonNullElse(incoming.uri().getRawQuery(), ""));
        access.admit(incoming.method(), segments);
        return route.answer(
                new Request(incoming.method(), segments, query, access, incoming.headers(), incoming.body()));
    }

    private static List<String> segments(String path) {
        return path.startsWith(BASE) ? List.of(path.substring(BASE.length()).split("/", -1)) : List.of();
    }

    private void exclusively(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
