package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One activity, its intervals and its streams. Of a Strava row only the first is served. */
final class ActivityResource {
    private final ActivityRows rows;

    ActivityResource(ActivityRows rows) {
        this.rows = rows;
    }

    Router addTo(Router router) {
        return router.get("activity/*", this::activity)
                .get("activity/*/intervals", this::intervals)
                .getJson("activity/*/streams", this::streams);
    }

    private Reply activity(Request request) {
        Access.Owned found = request.activity();
        boolean withIntervals = request.query().isTrue("intervals");
        return Reply.ok(rows.row(found.activity(), rows.model(found.owner()), withIntervals));
    }

    private Reply intervals(Request request) {
        StoredActivity activity = readable(request);
        ObjectNode intervals = JsonNodeFactory.instance.objectNode();
        intervals.put("id", activity.id());
        intervals.set("analyzed", activity.json().get("analyzed"));
        ActivityRows.addIntervals(activity, intervals);
        return Reply.ok(intervals);
    }

    /** Those asked for that there are; all stored ones when none are named. */
    private Reply streams(Request request) {
        Samples samples = Samples.of(readable(request).recording().get());
        List<String> wanted = request.query().list("types");
        ArrayNode streams = JsonNodeFactory.instance.arrayNode();
        for (String name : wanted.isEmpty() ? samples.names() : wanted) {
            samples.column(name).ifPresent(column -> streams.add(Keys.STREAM.filled(column.toJson(name))));
        }
        return Reply.ok(streams);
    }

    private static StoredActivity readable(Request request) {
        StoredActivity activity = request.activity().activity();
        if (activity.isStravaStub()) {
            throw Refused.strava();
        }
        return activity;
    }
}
