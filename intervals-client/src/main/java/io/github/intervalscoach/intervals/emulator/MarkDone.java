package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Makes a planned session an activity noted by hand, with the planned figures, that claims the event. */
final class MarkDone {
    private static final long FIRST_ID = 950_000_001L;
    private static final int FULFILLED_PERCENT = 100;

    /** What the activity has from the plan, as far as the plan has it. */
    private static final List<String> TAKEN_OVER = List.of(
            "name",
            "description",
            "type",
            "start_date_local",
            "moving_time",
            "distance",
            "icu_training_load",
            "icu_intensity",
            "sub_type",
            "tags");

    private final ActivityRows rows;
    private final NewActivities activities;

    MarkDone(World world, ActivityRows rows) {
        this.rows = rows;
        this.activities = new NewActivities(world, FIRST_ID);
    }

    Router addTo(Router router) {
        return router.post("athlete/*/events/*/mark-done", this::markDone);
    }

    private Reply markDone(Request request) {
        Account account = request.athlete();
        ObjectNode event = Calendar.event(account, request.number(3, "event id"));
        if (!EventRules.SESSIONS.contains(event.path("category").asText())) {
            throw Refused.invalid("Only workouts and races can be marked as done");
        }
        StoredActivity activity = activities.addManual(account, seed(event));
        return Reply.ok(rows.row(activity, rows.model(account), false));
    }

    /** Compliance is 100 with a planned load and, as recorded of strength work, without one. */
    private static ObjectNode seed(ObjectNode event) {
        ObjectNode seed = JsonNodeFactory.instance.objectNode();
        TAKEN_OVER.stream()
                .filter(event::hasNonNull)
                .forEach(key -> seed.set(key, event.path(key).deepCopy()));
        seed.put("paired_event_id", event.path("id").asLong());
        seed.put("trainer", event.path("indoor").asBoolean());
        return seed.put("compliance", (float) FULFILLED_PERCENT);
    }
}
