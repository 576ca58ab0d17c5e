package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lists of one athlete's activities. */
final class ActivityListResource {
    private static final int AROUND_LIMIT = 30;
    private static final List<String> AROUND_PARAMETERS = List.of("activity_id", "limit", "route_id");

    static final Comparator<StoredActivity> NEWEST_FIRST = Comparator.comparing(StoredActivity::start)
            .thenComparing(StoredActivity::id)
            .reversed();

    private final World world;
    private final ActivityRows rows;

    ActivityListResource(World world, ActivityRows rows) {
        this.world = world;
        this.rows = rows;
    }

    Router addTo(Router router) {
        return router.get("athlete/*/activities", this::list)
                .get("athlete/*/activities-around", this::around)
                .get("athlete/*/activities/search", this::search)
                .get("athlete/*/activities/search-full", this::searchFull)
                .get("athlete/*/activities/*", this::byIds);
    }

    private Reply list(Request request) {
        Account account = request.athlete();
        var range = new LocalRange(
                LocalRange.startOf(request.query().required("oldest")),
                request.query().text("newest").map(LocalRange::endOf).orElse(LocalRange.endOf(world.today())));
        String route = request.query().text("route_id").orElse("");
        return rows.list(
                request,
                account,
                account.activities().values().stream()
                        .filter(activity -> range.contains(activity.start()))
                        .filter(activity -> route.isEmpty()
                                || activity.json().path("route_id").asText().equals(route))
                        .sorted(NEWEST_FIRST)
                        .limit(request.query().count("limit").orElse(Integer.MAX_VALUE)));
    }

    /** In the order asked for; unknown ids are skipped. */
    private Reply byIds(Request request) {
        Account account = request.athlete();
        return rows.list(
                request,
                account,
                Stream.of(request.segment(3).split(",", -1))
                        .map(id -> account.activities().get(id.strip()))
                        .filter(Objects::nonNull));
    }

    private Reply around(Request request) {
        for (String name : request.query().values().keySet()) {
            if (!AROUND_PARAMETERS.contains(name)) {
                throw Refused.invalid("Unexpected request parameter '" + name + "'");
            }
        }
        Account account = request.athlete();
        StoredActivity centre = account.activities().get(request.query().required("activity_id"));
        if (centre == null) {
            throw Refused.notFound("Activity");
        }
        return rows.list(
                request,
                account,
                account.activities().values().stream()
                        .filter(activity -> !activity.id().equals(centre.id()))
                        .sorted(Comparator.<StoredActivity, Duration>comparing(
                                        activity -> Duration.between(centre.start(), activity.start())
                                                .abs())
                                .thenComparing(NEWEST_FIRST))
                        .limit(request.query().count("limit").orElse(AROUND_LIMIT)));
    }

    private Reply search(Request request) {
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        found(request).forEach(activity -> results.add(Keys.SEARCH_RESULT.listed(activity.json())));
        return Reply.ok(results);
    }

    private Reply searchFull(Request request) {
        return rows.list(request, request.athlete(), found(request));
    }

    /** {@code #tag} is an exact tag, anything else a part of the name; Strava rows have neither. */
    private static Stream<StoredActivity> found(Request request) {
        Account account = request.athlete();
        String asked = request.query().required("q");
        String part = asked.toLowerCase(Locale.ROOT);
        Predicate<StoredActivity> wanted = asked.startsWith("#")
                ? activity -> hasTag(activity, asked.substring(1))
                : activity -> activity.json()
                        .path("name")
                        .asText("")
                        .toLowerCase(Locale.ROOT)
                        .contains(part);
        return account.activities().values().stream()
                .filter(activity -> !activity.isStravaStub())
                .filter(wanted)
                .sorted(NEWEST_FIRST)
                .limit(request.query().count("limit").orElse(Integer.MAX_VALUE));
    }

    private static boolean hasTag(StoredActivity activity, String tag) {
        for (JsonNode one : activity.json().path("tags")) {
            if (one.asText().equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
