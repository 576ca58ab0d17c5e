package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What is written below one activity, oldest first. */
final class MessageResource {
    private static final int USUAL_LIMIT = 100;
    private final World world;
    private long nextId;

    MessageResource(World world) {
        this.world = world;
        this.nextId = 1
                + world.accounts().stream()
                        .flatMap(account -> account.messages().values().stream())
                        .flatMap(List::stream)
                        .mapToLong(message -> message.path("id").asLong())
                        .max()
                        .orElse(0);
    }

    Router addTo(Router router) {
        return router.get("activity/*/messages", this::list).post("activity/*/messages", this::send);
    }

    private Reply list(Request request) {
        long since = request.query().number("sinceId").orElse(0L);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        request
                .activity()
                .owner()
                .messages()
                .getOrDefault(ReadableActivity.of(request).id(), List.of())
                .stream()
                .filter(message -> message.path("id").asLong() > since)
                .limit(request.query().count("limit").orElse(USUAL_LIMIT))
                .forEach(message -> list.add(Keys.MESSAGE.filled(message)));
        return Reply.ok(list);
    }

    private Reply send(Request request) {
        StoredActivity activity = ReadableActivity.of(request);
        JsonNode content = SentJson.object(request).path("content");
        if (!content.isTextual() || content.asText().isBlank()) {
            throw Refused.invalid("Missing content");
        }
        Account author = request.access().caller();
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("id", nextId).put("athlete_id", author.id());
        message.set("name", author.athlete().path("name"));
        message.put("created", Stamp.of(world.now())).put("type", "TEXT");
        message.set("content", content);
        message.put("activity_id", activity.id());
        request.activity()
                .owner()
                .messages()
                .computeIfAbsent(activity.id(), first -> new ArrayList<>())
                .add(message);
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("id", nextId++);
        return Reply.ok(answer.putNull("new_chat"));
    }
}
