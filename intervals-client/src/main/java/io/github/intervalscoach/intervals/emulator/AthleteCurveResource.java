package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intervals.emulator.CurveRows.Best;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The bests of an athlete over some windows of days, each point with the activity it comes from. */
final class AthleteCurveResource {
    private static final String USUAL = "1y";
    private final World world;
    private final ActivityRows rows;
    private final Curves curves;

    AthleteCurveResource(World world, ActivityRows rows, Curves curves) {
        this.world = world;
        this.rows = rows;
        this.curves = curves;
    }

    Router addTo(Router router) {
        return router.getJson("athlete/*/power-curves", this::power)
                .getJson("athlete/*/hr-curves", request -> set(request, CurveKind.HR))
                .getJson(
                        "athlete/*/pace-curves",
                        request -> set(request, request.query().isTrue("gap") ? CurveKind.GAP : CurveKind.PACE));
    }

    private Reply power(Request request) {
        request.query().required("type");
        return set(request, CurveKind.POWER);
    }

    private Reply set(Request request, CurveKind kind) {
        Account account = request.athlete();
        LocalDate newest = request.query()
                .text("newest")
                .map(text -> LocalRange.endOf(text).toLocalDate())
                .orElse(world.today());
        List<String> names = request.query().list("curves");
        List<StoredActivity> activities =
                Curves.activities(account, request.query()).toList();
        var used = new TreeSet<String>();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode list = answer.putArray("list");
        for (String name : names.isEmpty() ? List.of(USUAL) : names) {
            CurveWindow window = CurveWindow.named(name, account, newest);
            List<StoredActivity> within = activities.stream()
                    .filter(activity -> window.contains(activity.day()))
                    .toList();
            Collection<Best> bests = bests(account, within, kind, window.fatigue());
            bests.forEach(best -> used.add(best.activity()));
            list.add(row(request, kind, about(account, window, within), List.copyOf(bests)));
        }
        answer.set("activities", activities(account, used));
        return Reply.ok(answer);
    }

    private Collection<Best> bests(Account account, List<StoredActivity> activities, CurveKind kind, Fatigue fatigue) {
        var bests = new TreeMap<Double, Best>();
        for (StoredActivity activity : activities) {
            curves.of(account, activity, kind, fatigue)
                    .map(BestCurve::points)
                    .orElse(List.of())
                    .forEach(point -> bests.merge(
                            point.at(),
                            new Best(point, activity.id()),
                            (old, other) -> kind.isBetter(
                                            other.point().value(), old.point().value())
                                    ? other
                                    : old));
        }
        return bests.values();
    }

    private static ObjectNode row(Request request, CurveKind kind, ObjectNode about, List<Best> bests) {
        ObjectNode row = CurveRows.row(kind, about, bests);
        List<BestCurve.Point> points = bests.stream().map(Best::point).toList();
        if (kind == CurveKind.POWER) {
            String model = request.query().text("pmType").orElse(CurveModels.TWO_PARAMETERS);
            put(
                    row,
                    "powerModels",
                    CurveModels.power(points)
                            .filter(found -> found.path("type").asText().equals(model)));
        } else if (kind != CurveKind.HR) {
            put(row, "paceModels", CurveModels.pace(points));
        }
        return row;
    }

    private static void put(ObjectNode row, String key, Optional<ObjectNode> model) {
        model.ifPresent(row.putArray(key)::add);
    }

    private static ObjectNode about(Account account, CurveWindow window, List<StoredActivity> activities) {
        ObjectNode about = JsonNodeFactory.instance.objectNode();
        about.put("id", window.name()).put("label", window.name());
        about.put("start_date_local", window.from() + "T00:00:00").put("end_date_local", window.to() + "T00:00:00");
        about.put("days", (int) (ChronoUnit.DAYS.between(window.from(), window.to()) + 1));
        about.put("moving_time", sum(activities, "moving_time"))
                .put("training_load", sum(activities, "icu_training_load"));
        if (account.athlete().hasNonNull("icu_weight")) {
            about.set("weight", account.athlete().get("icu_weight"));
        }
        return about;
    }

    private static int sum(List<StoredActivity> activities, String key) {
        return activities.stream()
                .mapToInt(activity -> activity.json().path(key).asInt())
                .sum();
    }

    private ObjectNode activities(Account account, Collection<String> ids) {
        FitnessModel model = rows.model(account);
        ObjectNode activities = JsonNodeFactory.instance.objectNode();
        for (String id : ids) {
            StoredActivity activity = account.activities().get(id);
            if (activity != null) {
                activities.set(id, rows.row(activity, model, false));
            }
        }
        return activities;
    }
}
