package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One activity and its intervals. Of a Strava row only the first is served. */
final class ActivityResource {
    private final ActivityRows rows;

    ActivityResource(ActivityRows rows) {
        this.rows = rows;
    }

    Router addTo(Router router) {
        return router.get("activity/*", this::activity).get("activity/*/intervals", this::intervals);
    }

    private Reply activity(Request request) {
        Access.Owned found = request.activity();
        boolean withIntervals = request.query().isTrue("intervals");
        return Reply.ok(rows.row(found.activity(), rows.model(found.owner()), withIntervals));
    }

    private Reply intervals(Request request) {
        return Reply.ok(intervals(ReadableActivity.of(request)));
    }

    /** How the intervals of an activity are served by themselves. */
    static ObjectNode intervals(StoredActivity activity) {
        ObjectNode intervals = JsonNodeFactory.instance.objectNode();
        intervals.put("id", activity.id());
        intervals.set("analyzed", activity.json().get("analyzed"));
        ActivityRows.addIntervals(activity, intervals);
        return intervals;
    }
}
