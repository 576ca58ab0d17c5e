package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intervals.emulator.Recording.Lap;
import java.util.List;
import java.util.function.Consumer;

/**
 * Edits the intervals of an activity. Of what is sent only place and label count: every figure and the type are computed
 * anew, and gaps are filled.
 */
final class IntervalResource {
    Router addTo(Router router) {
        return router.put("activity/*/intervals", this::putAll)
                .put("activity/*/intervals/*", this::putOne)
                .put("activity/*/delete-intervals", this::delete)
                .put("activity/*/split-interval", this::split)
                .get("activity/*/interval-stats", this::stats);
    }

    private Reply putAll(Request request) {
        List<ObjectNode> sent = SentJson.objects(request);
        return edited(request, edit -> {
            if (request.query().isTrue("all")) {
                edit.clear();
            }
            sent.forEach(edit::put);
        });
    }

    private Reply putOne(Request request) {
        JsonNode sent = SentJson.object(request);
        int id = number(request.segment(3));
        return edited(request, edit -> edit.put(id, sent));
    }

    private Reply delete(Request request) {
        List<ObjectNode> sent = SentJson.objects(request);
        return edited(request, edit -> sent.forEach(edit::delete));
    }

    private Reply split(Request request) {
        int sample = number(request.query().required("splitAt"));
        return edited(request, edit -> edit.split(sample));
    }

    /** The figures of any stretch. */
    private Reply stats(Request request) {
        ReadableActivity.of(request);
        int start = number(request.query().required("start_index"));
        int end = number(request.query().required("end_index"));
        var streams = Streams.of(request.activity());
        Samples all = streams.samples();
        if (start < 0 || start >= end || end > all.size()) {
            throw Refused.invalid(
                    "Invalid interval [" + start + ", " + end + "], expected samples between 0 and " + all.size());
        }
        var figures = new IntervalFigures(
                new Lap(start, end, ""),
                all.slice(start, end),
                streams.thresholds(),
                all.stream("watts").flatMap(streams.thresholds()::balance));
        ObjectNode row = figures.json(0, true);
        row.remove("id");
        return Reply.ok(Keys.INTERVAL.filled(row));
    }

    private static Reply edited(Request request, Consumer<IntervalEdit> change) {
        StoredActivity before = ReadableActivity.of(request);
        Account owner = request.activity().owner();
        Recording recording = before.recording().get();
        if (recording.seconds().length == 0) {
            throw Refused.invalid("Stream [time] not on activity");
        }
        var edit = IntervalEdit.of(before, recording.seconds().length);
        change.accept(edit);
        List<Lap> laps = edit.laps();
        ObjectNode told = before.told().deepCopy();
        told.put("icu_intervals_edited", true);
        told.set("icu_lap_count", before.json().path("icu_lap_count").deepCopy());
        var after = ActivityAnalysis.again(
                before, told, owner.athlete(), () -> before.recording().get().withLaps(laps));
        owner.activities().put(after.id(), after);
        return Reply.ok(ActivityResource.intervals(after));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Refused.invalid("Invalid number [" + text + "]");
        }
    }
}
