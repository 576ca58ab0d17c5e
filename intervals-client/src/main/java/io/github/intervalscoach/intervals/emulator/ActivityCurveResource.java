package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** The bests of one activity. */
final class ActivityCurveResource {
    private static final String WATTS = "watts";

    Router addTo(Router router) {
        return router.getJson("activity/*/power-curve", this::power)
                .getJson("activity/*/power-curves", this::powers)
                .getJson("activity/*/hr-curve", request -> one(request, CurveKind.HR, "heartrate"))
                .getJson("activity/*/pace-curve", this::pace);
    }

    private Reply power(Request request) {
        StoredActivity activity = ReadableActivity.of(request);
        var fatigue = Fatigue.named(request.query().text("fatigue").orElse("normal"));
        return curve(request, activity, CurveKind.POWER, fatigue).map(Reply::ok).orElseThrow(() -> absent(WATTS));
    }

    /** None without power; a stream of another name is computed by formulas nobody knows. */
    private Reply powers(Request request) {
        StoredActivity activity = ReadableActivity.of(request);
        List<String> types = request.query().list("types");
        types.forEach(StreamKind::of);
        List<String> fatigues = request.query().list("fatigue");
        ArrayNode curves = JsonNodeFactory.instance.arrayNode();
        if (types.isEmpty() || types.contains(WATTS)) {
            for (String fatigue : fatigues.isEmpty() ? List.of("normal") : fatigues) {
                curve(request, activity, CurveKind.POWER, Fatigue.named(fatigue))
                        .ifPresent(curves::add);
            }
        }
        return Reply.ok(curves);
    }

    private Reply pace(Request request) {
        boolean gap = request.query().isTrue("gap");
        return one(request, gap ? CurveKind.GAP : CurveKind.PACE, gap ? "ga_velocity" : "distance");
    }

    private Reply one(Request request, CurveKind kind, String stream) {
        return curve(request, ReadableActivity.of(request), kind, Fatigue.NORMAL)
                .map(Reply::ok)
                .orElseThrow(() -> absent(stream));
    }

    private static Refused absent(String stream) {
        return Refused.invalid("Stream [" + stream + "] not on activity");
    }

    private static Optional<ObjectNode> curve(
            Request request, StoredActivity activity, CurveKind kind, Fatigue fatigue) {
        var streams = Streams.of(request.activity());
        return fatigue.curve(kind, streams).map(curve -> {
            ObjectNode about = about(activity.json());
            if (fatigue != Fatigue.NORMAL) {
                about.put("after_kj", fatigue.kilojoules(streams.thresholds()).orElse(0));
            }
            ObjectNode row = CurveRows.row(kind, about, CurveRows.of(activity.id(), curve));
            if (kind == CurveKind.POWER) {
                row.set(WATTS, row.get("values"));
            }
            return row;
        });
    }

    private static ObjectNode about(JsonNode activity) {
        ObjectNode about = JsonNodeFactory.instance.objectNode();
        about.set("id", activity.get("id"));
        about.set("start_date_local", activity.get("start_date_local"));
        about.set("end_date_local", activity.get("start_date_local"));
        about.set("moving_time", activity.path("moving_time"));
        about.set("training_load", activity.path("icu_training_load"));
        about.set("weight", activity.path("icu_weight"));
        about.properties().removeIf(field -> field.getValue().isMissingNode());
        return about;
    }
}
