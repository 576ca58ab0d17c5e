package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Writing on the calendar: one event, several at once, and two switches of a whole range. */
final class EventWriting {
    private static final List<String> FILES = List.of("file_contents", "file_contents_base64");

    private final World world;
    private final Calendar calendar;

    EventWriting(World world, Calendar calendar) {
        this.world = world;
        this.calendar = calendar;
    }

    Router addTo(Router router) {
        return router.post("athlete/*/events", this::create)
                .post("athlete/*/events/bulk", this::createAll)
                .put("athlete/*/events/*", this::update)
                .put("athlete/*/events", this::updateRange);
    }

    private Reply create(Request request) {
        boolean upsert = request.query().isTrue("upsertOnUid");
        ObjectNode written = written(request, SentJson.object(request), upsert ? Matching.UID : Matching.NEVER);
        return one(request, written);
    }

    /** In the order given; all, or none where one is refused. */
    private Reply createAll(Request request) {
        List<ObjectNode> given = SentJson.objects(request);
        Matching matching = Matching.asked(request.query());
        boolean asBatch = request.query().isTrue("updatePlanApplied");
        return many(request, calendar.together(request.athlete(), () -> {
            List<ObjectNode> written = new ArrayList<>();
            given.forEach(event -> written.add(written(request, event, matching)));
            if (asBatch) {
                calendar.mark(written);
            }
            return written;
        }));
    }

    private Reply update(Request request) {
        ObjectNode stored = Calendar.event(request.athlete(), request.number(3, "event id"));
        return one(request, calendar.change(request.athlete(), stored, read(SentJson.object(request))));
    }

    /** Only the two switches can be set this way. */
    private Reply updateRange(Request request) {
        var range = new LocalRange(
                LocalRange.startOf(request.query().required("oldest")),
                LocalRange.endOf(request.query().required("newest")));
        ObjectNode switches = Form.EVENT_RANGE.read(SentJson.object(request));
        List<ObjectNode> within = request.athlete().events().values().stream()
                .filter(event -> range.contains(EventRows.start(event)))
                .toList();
        within.forEach(event -> event.setAll(switches));
        return many(request, within);
    }

    private ObjectNode written(Request request, ObjectNode json, Matching matching) {
        Account account = request.athlete();
        ObjectNode given = read(json);
        return matching.find(account, given, request.access())
                .map(stored -> calendar.change(account, stored, given))
                .orElseGet(() -> calendar.add(account, given, request.access()));
    }

    /** Workout files are not understood here, and saying so beats a silent nothing. */
    static void refuseFiles(JsonNode given) {
        for (String key : FILES) {
            if (given.hasNonNull(key)) {
                throw Refused.notServed("workout files (" + key + ")");
            }
        }
    }

    private static ObjectNode read(JsonNode given) {
        refuseFiles(given);
        return Form.EVENT.read(given);
    }

    private Reply one(Request request, ObjectNode event) {
        return Reply.ok(EventRows.row(request.athlete(), event, model(request)));
    }

    private Reply many(Request request, List<ObjectNode> events) {
        return Reply.ok(EventRows.rows(request.athlete(), events, model(request)));
    }

    private FitnessModel model(Request request) {
        return FitnessModel.projected(request.athlete(), world.today());
    }
}
