package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Models of an athlete: power by duration, power against heart rate, and the events that steer fitness. */
final class AthleteModelResource {
    private static final List<String> STEERING = List.of("SET_FITNESS", "SET_EFTP", "FITNESS_DAYS");

    private static final List<String> MODEL =
            List.of("type", "criticalPower", "wPrime", "pMax", "inputPointIndexes", "ftp");

    /** The days a model looks back where the athlete did not say. */
    private static final int USUAL_DAYS = 42;

    private final World world;
    private final Curves curves;

    AthleteModelResource(World world, Curves curves) {
        this.world = world;
        this.curves = curves;
    }

    Router addTo(Router router) {
        return router.get("athlete/*/mmp-model", this::power)
                .get("athlete/*/power-hr-curve", this::powerHeartRate)
                .get("athlete/*/fitness-model-events", this::events);
    }

    /** The model in the settings, else one of two parameters through the latest bests; all null where there is neither. */
    private Reply power(Request request) {
        Account account = request.athlete();
        String type = request.query().required("type");
        JsonNode set = Thresholds.of(account.athlete(), type, false).sport().path("mmp_model");
        ObjectNode model = JsonNodeFactory.instance.objectNode();
        MODEL.forEach(model::putNull);
        if (set instanceof ObjectNode known) {
            model.setAll(known);
        } else {
            CurveModels.power(latestBests(account, request.query())).ifPresent(model::setAll);
        }
        return Reply.ok(model);
    }

    private List<BestCurve.Point> latestBests(Account account, Query query) {
        int days = Thresholds.whole(account.athlete(), "icu_mmp_days").orElse(USUAL_DAYS);
        LocalDate first = world.today().minusDays(days);
        var bests = new TreeMap<Double, BestCurve.Point>();
        Curves.activities(account, query)
                .filter(activity -> activity.day().isAfter(first))
                .flatMap(activity -> curves.of(account, activity, CurveKind.POWER, Fatigue.NORMAL).stream())
                .flatMap(curve -> curve.points().stream())
                .forEach(point ->
                        bests.merge(point.at(), point, (old, other) -> other.value() > old.value() ? other : old));
        return List.copyOf(bests.values());
    }

    private Reply powerHeartRate(Request request) {
        Account account = request.athlete();
        LocalDate start = LocalRange.date(request.query().required("start"));
        LocalDate end = LocalRange.date(request.query().required("end"));
        var buckets = new PowerHeartRateBuckets();
        Curves.activities(account, request.query())
                .filter(activity ->
                        !activity.day().isBefore(start) && !activity.day().isAfter(end))
                .forEach(activity -> buckets.add(Samples.of(activity.recording().get())));
        var thresholds =
                Thresholds.of(account.athlete(), request.query().text("type").orElse("Ride"), false);
        ObjectNode curve = JsonNodeFactory.instance.objectNode();
        curve.put("athleteId", account.id()).put("start", start.toString()).put("end", end.toString());
        buckets.addTo(curve);
        curve.putNull("lthr").putNull("max_hr").putNull("ftp");
        Rounding.putWhole(curve, "lthr", thresholds.thresholdBpm());
        Rounding.putWhole(curve, "max_hr", thresholds.maxBpm());
        Rounding.putWhole(curve, "ftp", thresholds.ftpWatts());
        return Reply.ok(curve);
    }

    private Reply events(Request request) {
        Account account = request.athlete();
        var model = FitnessModel.of(account, world.today(), world.today());
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        account.events().values().stream()
                .filter(event -> STEERING.contains(event.path("category").asText()))
                .sorted(Comparator.comparing(EventRows::start))
                .forEach(event -> list.add(EventRows.row(account, event, model)));
        return Reply.ok(list);
    }
}
