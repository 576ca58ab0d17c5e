package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Bikes, shoes and their parts. A part cannot be put on a bike here: the service echoes the wish and forgets it. */
final class GearResource {
    private static final long FIRST_ID = 20_000_001;
    private static final String RETIRED = "retired";

    private final World world;
    private final Ids ids = Ids.from(FIRST_ID);
    private final ReminderResource reminders;

    GearResource(World world) {
        this.world = world;
        this.reminders = new ReminderResource(world);
    }

    Router addTo(Router router) {
        return reminders
                .addTo(router)
                .getJson("athlete/*/gear", this::list)
                .post("athlete/*/gear", this::create)
                .put("athlete/*/gear/*", this::update)
                .delete("athlete/*/gear/*", this::delete)
                .get("athlete/*/gear/*/calc", this::calculate)
                .post("athlete/*/gear/*/replace", this::replace);
    }

    /** The piece the path names, ids being taken exactly as they are. */
    static ObjectNode found(Request request) {
        ObjectNode gear = request.athlete().gear().get(request.segment(3));
        if (gear == null) {
            throw Refused.notFound("Gear");
        }
        return gear;
    }

    private Reply list(Request request) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        request.athlete().gear().values().forEach(gear -> rows.add(row(request.athlete(), gear)));
        return Reply.ok(rows);
    }

    /** The id comes last, so that a refused wish does not use one up. */
    private Reply create(Request request) {
        Account account = request.athlete();
        ObjectNode body = SentJson.object(request);
        ObjectNode gear = written(JsonNodeFactory.instance.objectNode(), body);
        gear.put("id", newId()).put("athlete_id", account.id());
        keep(account, gear, body);
        return echo(account, gear, body);
    }

    private Reply update(Request request) {
        ObjectNode body = SentJson.object(request);
        ObjectNode gear = written(found(request).deepCopy(), body);
        keep(request.athlete(), gear, body);
        return echo(request.athlete(), gear, body);
    }

    private Reply echo(Account account, ObjectNode gear, ObjectNode body) {
        ObjectNode row = row(account, gear);
        if (body.path("component_ids").isArray()) {
            row.set("component_ids", body.path("component_ids"));
        }
        return Reply.ok(row);
    }

    private static ObjectNode written(ObjectNode gear, ObjectNode body) {
        Form.GEAR.merge(gear, body);
        if (!gear.hasNonNull("type")) {
            throw Refused.invalid("type is required");
        }
        if (gear.path("name").asText("").isBlank()) {
            throw Refused.invalid("name is required");
        }
        gear.remove(GearRows.COUNTERS);
        return gear;
    }

    private static void keep(Account account, ObjectNode gear, ObjectNode body) {
        GearRows.setCounters(account, gear, Form.GEAR.read(body));
        account.gear().put(gear.path("id").asText(), gear);
    }

    private Reply delete(Request request) {
        String id = found(request).path("id").asText();
        request.athlete().gear().remove(id);
        request.athlete().activities().values().stream()
                .filter(activity ->
                        activity.json().path("gear").path("id").asText().equals(id))
                .forEach(activity -> activity.json().remove("gear"));
        return Reply.empty();
    }

    private Reply calculate(Request request) {
        var totals = GearTotals.of(request.athlete(), found(request).path("id").asText());
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("distance", (float) totals.distance());
        row.put("elapsed_time", (float) totals.elapsed()).put("moving_time", (float) totals.moving());
        return Reply.ok(row.put("activities", totals.activities()));
    }

    /** Retires a piece today and goes on with a new one of its kind, whose reminders start again. */
    private Reply replace(Request request) {
        Account account = request.athlete();
        ObjectNode worn = found(request).deepCopy();
        ObjectNode body = SentJson.object(request);
        ObjectNode fresh = worn.deepCopy().put("purchased", world.today().toString());
        fresh.remove(List.of(RETIRED, "_distance", "_time", "_activities"));
        written(fresh, body).put("id", newId());
        if (!worn.hasNonNull(RETIRED)) {
            worn.put(RETIRED, world.today().toString());
        }
        account.gear().put(worn.path("id").asText(), worn);
        keep(account, fresh, body);
        reminders.renew(account, fresh);
        return Reply.ok(
                JsonNodeFactory.instance.arrayNode().add(row(account, worn)).add(row(account, fresh)));
    }

    private ObjectNode row(Account account, ObjectNode gear) {
        return GearRows.row(account, gear, world.today());
    }

    private String newId() {
        return Long.toString(ids.next(
                id -> world.accounts().stream().anyMatch(a -> a.gear().containsKey(Long.toString(id)))));
    }
}
