package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intervals.workout.ResolvedSteps;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The calendar. Events are selected by their start alone: one that began before the window is not in it. */
final class EventResource {
    private static final int DEFAULT_DAYS = 6;

    private static final Comparator<ObjectNode> ASCENDING = Comparator.<ObjectNode, LocalDateTime>comparing(
                    EventRows::start)
            .thenComparing(event -> event.path("id").asLong());

    private final World world;

    EventResource(World world) {
        this.world = world;
    }

    Router addTo(Router router) {
        return router.getJson("athlete/*/events", this::list)
                .get("athlete/*/events/*", this::event)
                .get(
                        "athlete/*/event-tags",
                        request -> Reply.ok(Tags.of(request.athlete().events().values())));
    }

    private Reply list(Request request) {
        Account account = request.athlete();
        LocalRange range = range(request.query());
        List<String> categories = request.query().list("category");
        Optional<Long> calendar = request.query().number("calendar_id");
        request.query().text("ext").ifPresent(asked -> {
            throw Refused.notServed("workout files (ext)");
        });
        FitnessModel model = FitnessModel.projected(account, world.today());
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        account.events().values().stream()
                .filter(event -> range.contains(EventRows.start(event)))
                .filter(event -> categories.isEmpty()
                        || categories.contains(event.path("category").asText()))
                .filter(event -> calendar.isEmpty()
                        || calendar.get() == event.path("calendar_id").asLong())
                .sorted(ASCENDING)
                .limit(request.query().count("limit").orElse(Integer.MAX_VALUE))
                .forEach(event -> rows.add(shown(request, account, event, model)));
        return Reply.ok(rows);
    }

    private Reply event(Request request) {
        Account account = request.athlete();
        ObjectNode event = Calendar.event(account, request.number(3, "event id"));
        FitnessModel model = FitnessModel.projected(account, world.today());
        return Reply.ok(shown(request, account, event, model));
    }

    private LocalRange range(Query query) {
        LocalDateTime oldest = query.text("oldest")
                .map(LocalRange::startOf)
                .orElse(world.today().atStartOfDay());
        LocalDateTime newest = query.text("newest")
                .map(LocalRange::endOf)
                .orElseGet(() -> LocalRange.endOf(oldest.toLocalDate().plusDays(DEFAULT_DAYS)));
        return new LocalRange(oldest, newest);
    }

    private static ObjectNode shown(Request request, Account account, ObjectNode event, FitnessModel model) {
        ObjectNode row = EventRows.row(account, event, model);
        if (request.query().isTrue("resolve") && row.path("workout_doc").isObject()) {
            var thresholds = Thresholds.of(
                    account.athlete(),
                    event.path("type").asText(),
                    event.path("indoor").asBoolean());
            ObjectNode document = row.path("workout_doc").deepCopy();
            new ResolvedSteps(thresholds.anchors()).addTo(document.path("steps"));
            row.set("workout_doc", document);
        }
        return row;
    }
}
