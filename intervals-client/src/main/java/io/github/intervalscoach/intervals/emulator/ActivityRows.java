package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** How an activity is shown: every key of the service, or the five of a Strava row. */
final class ActivityRows {
    private final World world;

    ActivityRows(World world) {
        this.world = world;
    }

    /** The account's model up to today, which every row of one answer shares. */
    FitnessModel model(Account account) {
        return FitnessModel.of(account, world.today(), world.today());
    }

    /**
     * One activity.
     *
     * @param model of the account it belongs to
     * @param withIntervals whether intervals and their groups come along
     */
    ObjectNode row(StoredActivity activity, FitnessModel model, boolean withIntervals) {
        if (activity.isStravaStub()) {
            return stub(activity);
        }
        ObjectNode row = Keys.ACTIVITY.filled(activity.json());
        model.on(activity.day()).ifPresent(day -> {
            row.put("icu_ctl", (float) day.state().fitness());
            row.put("icu_atl", (float) day.state().fatigue());
        });
        if (withIntervals) {
            addIntervals(activity, row);
        }
        return row;
    }

    /** Some activities of one account, as {@code fields} and {@code intervals} of the request want them. */
    Reply list(Request request, Account account, Stream<StoredActivity> activities) {
        FitnessModel model = model(account);
        boolean withIntervals = request.query().isTrue("intervals");
        List<String> fields = request.query().list("fields");
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        activities.forEach(activity -> list.add(Keys.projected(row(activity, model, withIntervals), fields)));
        return Reply.ok(list);
    }

    /** Puts the intervals, in order, and the groups they form. */
    static void addIntervals(StoredActivity activity, ObjectNode row) {
        row.set("icu_intervals", Keys.INTERVAL.filledEach(activity.intervals()));
        row.set("icu_groups", Keys.INTERVAL_GROUP.filledEach(IntervalGroups.of(activity.intervals())));
    }

    private static ObjectNode stub(StoredActivity activity) {
        ObjectNode stub = JsonNodeFactory.instance.objectNode();
        stub.put("id", activity.id());
        stub.set("icu_athlete_id", activity.json().path("icu_athlete_id"));
        stub.set("start_date_local", activity.json().path("start_date_local"));
        stub.put("source", "STRAVA");
        stub.put("_note", "STRAVA activities are not available via the API");
        return stub;
    }
}
