package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** One row of bests an activity, to see how they change. */
final class CurveRowResource {
    private final Curves curves;

    CurveRowResource(Curves curves) {
        this.curves = curves;
    }

    Router addTo(Router router) {
        return router.getJson("athlete/*/activity-power-curves", this::power)
                .getJson(
                        "athlete/*/activity-hr-curves",
                        request -> Reply.ok(rows(request, CurveKind.HR, Fatigue.NORMAL, "secs", "bpm")))
                .getJson("athlete/*/activity-pace-curves", this::pace);
    }

    private Reply power(Request request) {
        var fatigue = Fatigue.named(request.query().text("fatigue").orElse("normal"));
        ObjectNode answer = rows(request, CurveKind.POWER, fatigue, "secs", "watts");
        answer.putNull("after_kj");
        if (fatigue != Fatigue.NORMAL) {
            var thresholds =
                    Thresholds.of(request.athlete().athlete(), request.query().required("type"), false);
            fatigue.kilojoules(thresholds).ifPresent(work -> answer.put("after_kj", work));
        }
        return Reply.ok(answer);
    }

    private Reply pace(Request request) {
        boolean gap = request.query().isTrue("gap");
        ObjectNode answer = rows(request, gap ? CurveKind.GAP : CurveKind.PACE, Fatigue.NORMAL, "distances", "secs");
        return Reply.ok(answer.put("gap", gap));
    }

    /** Points are called the same in the query and the answer. */
    private ObjectNode rows(Request request, CurveKind kind, Fatigue fatigue, String pointsKey, String valuesKey) {
        Account account = request.athlete();
        Query query = request.query();
        var range = new LocalRange(
                LocalRange.startOf(query.required("oldest")), LocalRange.endOf(query.required("newest")));
        List<Double> points = points(query, pointsKey, kind);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode shown = answer.putArray(pointsKey);
        points.forEach(at -> add(shown, at));
        ArrayNode rows = answer.putArray("curves");
        Curves.activities(account, query)
                .filter(activity -> range.contains(activity.start()))
                .forEach(activity -> curves.of(account, activity, kind, fatigue).ifPresent(curve -> {
                    ObjectNode row = rows.addObject().put("id", activity.id());
                    row.set("start_date_local", activity.json().path("start_date_local"));
                    row.set("weight", activity.json().get("icu_weight"));
                    ArrayNode values = row.putArray(valuesKey);
                    points.forEach(at -> curve.at(at)
                            .ifPresentOrElse(point -> values.add(Rounding.halfUp(point.value())), values::addNull));
                }));
        return answer;
    }

    /** The nearest points of the grid to those asked for; all of them when none are. */
    private static List<Double> points(Query query, String name, CurveKind kind) {
        List<Double> grid = kind == CurveKind.POWER || kind == CurveKind.HR ? CurveGrid.SECONDS : CurveGrid.METRES;
        var points = new ArrayList<Double>();
        for (String text : query.list(name)) {
            double wanted = Query.number(name, text);
            points.add(grid.stream()
                    .min((a, b) -> Double.compare(Math.abs(a - wanted), Math.abs(b - wanted)))
                    .orElseThrow());
        }
        return points.isEmpty() ? grid : points;
    }

    private static void add(ArrayNode shown, double at) {
        if (at == Math.rint(at)) {
            shown.add((int) at);
        } else {
            shown.add((float) at);
        }
    }
}
