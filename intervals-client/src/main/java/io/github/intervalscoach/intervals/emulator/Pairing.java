package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Which planned event an activity fulfils, and how much of it was done: in per cent of the planned load, else of the
 * planned time. What was planned is remembered with the activity: a plan changed later judges nobody.
 */
final class Pairing {
    private static final String EVENT = "paired_event_id";

    private static final String COMPLIANCE = "compliance";

    /** Kept beside what is served, never served. */
    private static final String PLANNED_LOAD = "_planned_load";

    private static final String PLANNED_SECONDS = "_planned_seconds";

    private Pairing() {}

    /**
     * Says that the activity told of fulfils an event.
     *
     * @throws Refused 404 when the account has no such event
     */
    static void tell(Account account, ObjectNode told, long id) {
        JsonNode event = account.events().get(id);
        if (event == null) {
            throw Refused.notFound("Event");
        }
        untell(told);
        told.put(EVENT, id);
        told.put(PLANNED_LOAD, event.path("icu_training_load").asInt());
        told.put(PLANNED_SECONDS, event.path("moving_time").asInt());
    }

    /** Says that it fulfils none, and that nothing was judged yet. */
    static void untell(ObjectNode told) {
        told.remove(List.of(EVENT, PLANNED_LOAD, PLANNED_SECONDS, COMPLIANCE));
    }

    /** Puts the compliance, where there is a plan, and takes out what is not served. */
    static void judge(ObjectNode json, int movingSeconds) {
        double load = json.path(PLANNED_LOAD).asDouble();
        double seconds = json.path(PLANNED_SECONDS).asDouble();
        if (load > 0 && json.hasNonNull("icu_training_load")) {
            json.put(COMPLIANCE, (float) (100 * json.path("icu_training_load").asDouble() / load));
        } else if (load <= 0 && seconds > 0) {
            json.put(COMPLIANCE, (float) (100 * movingSeconds / seconds));
        }
        json.remove(List.of(PLANNED_LOAD, PLANNED_SECONDS));
    }
}
