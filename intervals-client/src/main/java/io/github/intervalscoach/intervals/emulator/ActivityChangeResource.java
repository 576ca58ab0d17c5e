package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes what is said of one activity, or takes it away; what follows from it is computed anew. */
final class ActivityChangeResource {
    private static final String EVENT = "paired_event_id";
    private final ActivityRows rows;

    ActivityChangeResource(ActivityRows rows) {
        this.rows = rows;
    }

    Router addTo(Router router) {
        return router.put("activity/*", this::update)
                .delete("activity/*", this::delete)
                .delete("activity/*/tombstone", this::forget);
    }

    private Reply update(Request request) {
        StoredActivity before = ReadableActivity.of(request);
        Account owner = request.activity().owner();
        StoredActivity after = changed(before, SentJson.object(request), owner);
        owner.activities().put(after.id(), after);
        return Reply.ok(rows.row(after, rows.model(owner), false));
    }

    /** The activity with what was sent. */
    static StoredActivity changed(StoredActivity before, ObjectNode sent, Account owner) {
        ObjectNode told = told(before.told().deepCopy(), sent, owner);
        return ActivityAnalysis.again(before, told, owner.athlete(), before.recording());
    }

    /** What was sent added to what is told, the pairing included. */
    static ObjectNode told(ObjectNode told, ObjectNode sent, Account owner) {
        Form.ACTIVITY.merge(told, sent);
        told.setAll(CustomField.of(sent));
        if (sent.hasNonNull("icu_rpe")) {
            told.remove("session_rpe");
        }
        if (sent.hasNonNull(EVENT) && told.has(EVENT)) {
            Pairing.tell(owner, told, told.path(EVENT).asLong());
        } else if (sent.hasNonNull(EVENT)) {
            Pairing.untell(told);
        }
        return told;
    }

    private Reply delete(Request request) {
        Access.Owned found = request.activity();
        String id = found.activity().id();
        found.owner().activities().remove(id);
        found.owner().deletedActivities().add(id);
        return Reply.ok(JsonNodeFactory.instance
                .objectNode()
                .put("icu_athlete_id", found.owner().id())
                .put("id", id));
    }

    /** Nothing of what was deleted is remembered after this. */
    private Reply forget(Request request) {
        String id = request.segment(1);
        request.access()
                .readable()
                .forEach(account -> account.deletedActivities().remove(id));
        return Reply.empty();
    }
}
