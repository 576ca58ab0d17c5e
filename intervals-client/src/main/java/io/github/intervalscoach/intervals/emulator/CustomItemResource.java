package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Charts, fields and other things athletes make for themselves. What is in a field is checked, the rest is free. */
final class CustomItemResource {
    private static final long FIRST_ID = 800_001;

    private final World world;
    private final Ids ids = Ids.from(FIRST_ID);

    CustomItemResource(World world) {
        this.world = world;
    }

    Router addTo(Router router) {
        return router.get("athlete/*/custom-item", request -> Reply.ok(rows(request.athlete())))
                .post("athlete/*/custom-item", this::create)
                .get("athlete/*/custom-item/*", request -> Reply.ok(Keys.CUSTOM_ITEM.filled(item(request))))
                .put("athlete/*/custom-item/*", this::update)
                .delete("athlete/*/custom-item/*", this::delete);
    }

    /** All of an athlete's. */
    static ArrayNode rows(Account account) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        account.customItems().values().forEach(item -> rows.add(Keys.CUSTOM_ITEM.filled(item)));
        return rows;
    }

    private Reply create(Request request) {
        Account account = request.athlete();
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        Form.CUSTOM_ITEM.merge(item, SentJson.object(request));
        check(item);
        long id = ids.next(number ->
                world.accounts().stream().anyMatch(a -> a.customItems().containsKey(number)));
        item.put("id", id).put("athlete_id", account.id()).put("updated", Stamp.of(world.now()));
        if (!item.has("visibility")) {
            item.put("visibility", "PRIVATE");
        }
        account.customItems().put(id, item);
        ObjectNode row = Keys.CUSTOM_ITEM.filled(item);
        row.putNull("required_items_created");
        return Reply.ok(row);
    }

    /** What is sent replaces; a content does so as a whole. */
    private Reply update(Request request) {
        ObjectNode changed = item(request).deepCopy();
        Form.CUSTOM_ITEM.merge(changed, SentJson.object(request));
        check(changed);
        changed.put("updated", Stamp.of(world.now()));
        request.athlete().customItems().put(changed.path("id").asLong(), changed);
        return Reply.ok(Keys.CUSTOM_ITEM.filled(changed));
    }

    private Reply delete(Request request) {
        request.athlete().customItems().remove(item(request).path("id").asLong());
        return Reply.empty();
    }

    private static ObjectNode item(Request request) {
        ObjectNode item = request.athlete().customItems().get(Ids.number(request.segment(3), "custom item"));
        if (item == null) {
            throw Refused.notFound("Custom item");
        }
        return item;
    }

    private static void check(ObjectNode item) {
        if (!item.hasNonNull("type")) {
            throw Refused.invalid("Missing type");
        }
        if (item.path("name").asText("").isBlank()) {
            throw Refused.invalid("Name is required");
        }
        if (item.path("type").asText().endsWith("_FIELD")) {
            CustomField.check(item.path("content"));
        }
    }
}
