package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Streams of one activity: served as a list, and replaced. */
final class StreamResource {
    Router addTo(Router router) {
        return router.getJson("activity/*/streams", this::streams).put("activity/*/streams", this::replace);
    }

    /** Those asked for that there are; all stored ones when none are named. */
    private Reply streams(Request request) {
        ReadableActivity.of(request);
        var streams = Streams.of(request.activity());
        Set<String> wanted = new LinkedHashSet<>(request.query().list("types"));
        if (wanted.isEmpty() || request.query().isTrue("includeDefaults")) {
            wanted.addAll(streams.samples().names());
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String type : wanted) {
            streams.column(type).ifPresent(column -> list.add(row(streams.samples(), type, column)));
        }
        return Reply.ok(list);
    }

    private static ObjectNode row(Samples samples, String type, Column column) {
        ObjectNode row = Keys.STREAM.filled(column.toJson(type));
        if (type.equals("latlng")) {
            samples.column(Samples.LONGITUDE).ifPresent(longitude -> row.set("data2", longitude.data()));
        }
        return row;
    }

    private Reply replace(Request request) {
        StoredActivity before = ReadableActivity.of(request);
        Account owner = request.activity().owner();
        var edit = new StreamEdit(before.recording().get());
        for (JsonNode sent : SentJson.objects(request)) {
            edit.apply(sent);
        }
        Recording recording = edit.recording();
        var after = ActivityAnalysis.again(before, before.told(), owner.athlete(), () -> recording);
        owner.activities().put(after.id(), after);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        edit.updated().forEach(answer.putArray("updated")::add);
        edit.deleted().forEach(answer.putArray("deleted")::add);
        return Reply.ok(answer);
    }
}
