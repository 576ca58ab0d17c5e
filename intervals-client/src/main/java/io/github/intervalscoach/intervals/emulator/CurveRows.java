package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** How curves are written: whole watts, beats and seconds, side by side with where they were reached. */
final class CurveRows {
    private CurveRows() {}

    /** A point, and which activity it is of. */
    record Best(BestCurve.Point point, String activity) {}

    /** The parallel lists of a curve of that kind, every key of the service filled. */
    static ObjectNode row(CurveKind kind, ObjectNode about, List<Best> bests) {
        ObjectNode row = about.deepCopy();
        ArrayNode values = row.putArray("values");
        ArrayNode starts = row.putArray("start_index");
        ArrayNode ends = row.putArray("end_index");
        ArrayNode activities = row.putArray("activity_id");
        for (Best best : bests) {
            values.add(Rounding.halfUp(best.point.value()));
            starts.add(best.point.startIndex());
            ends.add(best.point.endIndex());
            activities.add(best.activity);
        }
        points(kind, row, bests);
        return keys(kind).filled(row);
    }

    /** Points of one activity. */
    static List<Best> of(String activity, BestCurve curve) {
        return curve.points().stream().map(point -> new Best(point, activity)).toList();
    }

    private static Keys keys(CurveKind kind) {
        return switch (kind) {
            case POWER -> Keys.POWER_CURVE;
            case HR -> Keys.HR_CURVE;
            case PACE, GAP -> Keys.PACE_CURVE;
        };
    }

    private static void points(CurveKind kind, ObjectNode row, List<Best> bests) {
        switch (kind) {
            case POWER -> {
                seconds(row, bests);
                perKilogram(row);
            }
            case HR -> {
                seconds(row, bests);
                row.set("bpm", row.get("values"));
            }
            case PACE, GAP -> {
                ArrayNode metres = row.putArray("distance");
                bests.forEach(best -> metres.add((float) best.point.at()));
                row.put("type", kind.name());
            }
        }
    }

    private static void seconds(ObjectNode row, List<Best> bests) {
        ArrayNode seconds = row.putArray("secs");
        bests.forEach(best -> seconds.add((int) best.point.at()));
    }

    private static void perKilogram(ObjectNode row) {
        double weight = row.path("weight").asDouble();
        if (weight > 0) {
            ArrayNode relative = JsonNodeFactory.instance.arrayNode();
            row.get("values").forEach(watts -> relative.add((float) (watts.asInt() / weight)));
            row.set("watts_per_kg", relative);
            row.set("wkg_activity_id", row.get("activity_id"));
        }
        row.put("stream_type", "watts");
    }
}
