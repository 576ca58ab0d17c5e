package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Thresholds and zones, a set for each family of sports. They change nothing of the past until they are applied. */
final class SportSettingsResource {
    private static final long FIRST_ID = 700_001;
    private static final String ALL = "athlete/*/sport-settings";
    private static final String ONE = "athlete/*/sport-settings/*";
    private static final List<String> MINIATURE = List.of("id", "start_date_local", "type", "name");

    private final World world;
    private final Ids ids = Ids.from(FIRST_ID);

    SportSettingsResource(World world) {
        this.world = world;
    }

    Router addTo(Router router) {
        return router.get(ALL, this::list)
                .post(ALL, this::create)
                .put(ALL, this::updateAll)
                .get(ONE, request -> Reply.ok(row(found(request))))
                .put(ONE, this::update)
                .delete(ONE, this::delete)
                .put(ONE + "/apply", this::apply)
                .get(ONE + "/matching-activities", this::matching);
    }

    private Reply list(Request request) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        families(request).all().forEach(sport -> rows.add(row(sport)));
        return Reply.ok(rows);
    }

    private Reply create(Request request) {
        ObjectNode sport = JsonNodeFactory.instance.objectNode();
        Form.SPORT_SETTINGS.merge(sport, SentJson.object(request));
        if (sport.path("types").isEmpty()) {
            throw Refused.invalid("Missing types");
        }
        for (JsonNode type : sport.path("types")) {
            if (families(request).cover(type.asText())) {
                throw Refused.invalid("There are settings for " + type.asText() + " already");
            }
        }
        String stamp = Stamp.of(world.now());
        sport.put("id", ids.next(this::isTaken))
                .put("athlete_id", request.athlete().id());
        sport.put("created", stamp).put("updated", stamp);
        families(request).add(sport);
        return Reply.ok(row(sport));
    }

    private Reply update(Request request) {
        boolean recalculated = request.query().requiredFlag("recalcHrZones");
        ObjectNode sport = found(request);
        sport.setAll(changed(sport, SentJson.object(request), recalculated));
        return Reply.ok(row(sport));
    }

    /** Each is known by its {@code id}; all of them or none. */
    private Reply updateAll(Request request) {
        boolean recalculated = request.query().requiredFlag("recalcHrZones");
        List<ObjectNode> before = new ArrayList<>();
        List<ObjectNode> after = new ArrayList<>();
        for (ObjectNode body : SentJson.objects(request)) {
            ObjectNode sport = families(request).found(body.path("id").asText());
            before.add(sport);
            after.add(changed(sport, body, recalculated));
        }
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < before.size(); i++) {
            rows.add(row(before.get(i).setAll(after.get(i))));
        }
        return Reply.ok(rows);
    }

    private ObjectNode changed(ObjectNode sport, ObjectNode body, boolean recalculated) {
        ObjectNode changed = sport.deepCopy();
        Form.SPORT_SETTINGS.merge(changed, body);
        if (recalculated) {
            HeartRateZones.recalculate(changed);
        }
        return changed.put("updated", Stamp.of(world.now()));
    }

    private Reply delete(Request request) {
        families(request).remove(found(request));
        return Reply.ok(JsonNodeFactory.instance.objectNode());
    }

    /** The service does it by and by; here it is done at once. */
    private Reply apply(Request request) {
        Account account = request.athlete();
        ObjectNode sport = found(request);
        families(request).activities(sport).stream()
                .map(activity -> Rezoning.of(activity, account.athlete(), sport))
                .toList()
                .forEach(activity -> account.activities().put(activity.id(), activity));
        return Reply.ok(JsonNodeFactory.instance.objectNode());
    }

    private Reply matching(Request request) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (StoredActivity activity : families(request).activities(found(request))) {
            ObjectNode row = rows.addObject();
            for (String key : MINIATURE) {
                row.set(key, activity.json().path(key).deepCopy());
            }
        }
        return Reply.ok(rows);
    }

    private static SportFamilies families(Request request) {
        return new SportFamilies(request.athlete());
    }

    private static ObjectNode found(Request request) {
        return families(request).found(request.segment(3));
    }

    private boolean isTaken(long id) {
        return world.accounts().stream().anyMatch(account -> new SportFamilies(account).have(id));
    }

    /** As in the athlete, but here the power model is left out. */
    private static ObjectNode row(ObjectNode sport) {
        ObjectNode row = Keys.SPORT_SETTINGS.filled(sport);
        row.putNull("mmp_model");
        return row;
    }
}
