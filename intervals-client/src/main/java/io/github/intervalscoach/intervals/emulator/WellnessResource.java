package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.NavigableMap;

/**
 * Wellness: what was measured, with the day's fitness and fatigue; days to come hold the projection. Numbers of the
 * model are 32-bit floats, as the service's are. Weight and resting heart rate of the settings stand in, marked as
 * such, where neither was measured.
 */
final class WellnessResource {
    /** How far a projection reaches beyond today, days; the service's own limit is not known. */
    private static final int HORIZON_DAYS = 366;

    private final World world;

    WellnessResource(World world) {
        this.world = world;
    }

    Router addTo(Router router) {
        return router.getJson("athlete/*/wellness", this::list)
                .get("athlete/*/wellness/*", this::day)
                .put("athlete/*/wellness/*", this::put)
                .put("athlete/*/wellness", this::putNamed)
                .put("athlete/*/wellness-bulk", this::putAll);
    }

    private Reply list(Request request) {
        Account account = request.athlete();
        LocalDate newest = request.query()
                .text("newest")
                .map(text -> LocalRange.endOf(text).toLocalDate())
                .orElse(world.today());
        LocalDate oldest = request.query()
                .text("oldest")
                .map(text -> LocalRange.startOf(text).toLocalDate())
                .orElse(LocalDate.MIN);
        FitnessModel model = model(account, newest);
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        LocalDate last = latest(newest, account.wellness());
        for (LocalDate day = latestOf(oldest, firstDay(account, model)); !day.isAfter(last); day = day.plusDays(1)) {
            if (account.wellness().containsKey(day) || model.on(day).isPresent()) {
                rows.add(
                        Keys.projected(row(account, model, day), request.query().list("fields")));
            }
        }
        return Reply.ok(rows);
    }

    private Reply put(Request request) {
        return written(request, LocalRange.date(request.segment(3)), SentJson.object(request));
    }

    private Reply putNamed(Request request) {
        ObjectNode body = SentJson.object(request);
        return written(request, WellnessWriting.day(body), body);
    }

    private Reply written(Request request, LocalDate day, ObjectNode body) {
        Account account = request.athlete();
        var writing = new WellnessWriting(account, world.now());
        writing.add(day, body);
        writing.finish();
        return Reply.ok(row(account, model(account, day), day));
    }

    /** All of them or, where one is refused, none. */
    private Reply putAll(Request request) {
        var writing = new WellnessWriting(request.athlete(), world.now());
        SentJson.objects(request).forEach(body -> writing.add(WellnessWriting.day(body), body));
        writing.finish();
        return Reply.empty();
    }

    private Reply day(Request request) {
        Account account = request.athlete();
        LocalDate day = LocalRange.date(request.segment(3));
        return Reply.ok(row(account, model(account, day), day));
    }

    private FitnessModel model(Account account, LocalDate newest) {
        LocalDate horizon = horizon();
        return FitnessModel.of(account, world.today(), newest.isAfter(horizon) ? horizon : newest);
    }

    private static ObjectNode row(Account account, FitnessModel model, LocalDate day) {
        ObjectNode stored = account.wellness().get(day);
        ObjectNode row = stored == null ? JsonNodeFactory.instance.objectNode() : stored.deepCopy();
        row.put("id", day.toString());
        model.on(day).ifPresent(computed -> {
            row.put("ctl", (float) computed.state().fitness());
            row.put("atl", (float) computed.state().fatigue());
            row.put("rampRate", (float) computed.rampRate());
            row.put("ctlLoad", (float) computed.fitnessLoad());
            row.put("atlLoad", (float) computed.fatigueLoad());
        });
        carryOver(account, row, "weight", "icu_weight", "tempWeight");
        carryOver(account, row, "restingHR", "icu_resting_hr", "tempRestingHR");
        return Keys.WELLNESS.filled(row);
    }

    private static void carryOver(Account account, ObjectNode row, String key, String setting, String mark) {
        if (!row.hasNonNull(key) && account.athlete().hasNonNull(setting)) {
            row.set(key, account.athlete().path(setting));
            row.put(mark, true);
        }
    }

    private LocalDate horizon() {
        return world.today().plusDays(HORIZON_DAYS);
    }

    private LocalDate firstDay(Account account, FitnessModel model) {
        LocalDate modelled = model.first().orElse(LocalDate.MAX);
        LocalDate stored = account.wellness().isEmpty()
                ? LocalDate.MAX
                : account.wellness().firstKey();
        return modelled.isBefore(stored) ? modelled : stored;
    }

    private LocalDate latest(LocalDate newest, NavigableMap<LocalDate, ObjectNode> stored) {
        LocalDate known = stored.isEmpty() ? horizon() : latestOf(horizon(), stored.lastKey());
        return newest.isAfter(known) ? known : newest;
    }

    private static LocalDate latestOf(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
