package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ways that were gone more than once. Who went them is told by the {@code route_id} of the activities. */
final class RouteResource {
    private static final String PATH = "latlngs";
    private static final String DISTANCE = "distance";

    Router addTo(Router router) {
        return router.get("athlete/*/routes", this::list)
                .get("athlete/*/routes/*", this::route)
                .put("athlete/*/routes/*", this::update)
                .get("athlete/*/routes/*/similarity/*", this::similarity);
    }

    /** Without their paths, with how often and when last each was gone. */
    private Reply list(Request request) {
        Account account = request.athlete();
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        account.routes().values().forEach(route -> {
            ObjectNode row = Keys.ROUTE.listed(route).putNull(PATH);
            row.set(DISTANCE, route.path(DISTANCE));
            List<StoredActivity> gone = gone(account, route);
            Optional<StoredActivity> last = gone.stream().max(Comparator.comparing(StoredActivity::start));
            row.put("activity_count", gone.size());
            row.put("most_recent_id", last.map(StoredActivity::id).orElse(null));
            for (String key : List.of("start_date_local", "type")) {
                row.set(
                        "most_recent_" + key,
                        last.map(activity -> activity.json().path(key)).orElse(row.nullNode()));
            }
            rows.add(row);
        });
        return Reply.ok(rows);
    }

    private Reply route(Request request) {
        ObjectNode row = Keys.ROUTE.listed(found(request, 3));
        return Reply.ok(request.query().isTrue("includePath") ? row : row.putNull(PATH));
    }

    private Reply update(Request request) {
        ObjectNode route = found(request, 3);
        Form.ROUTE.merge(route, SentJson.object(request));
        return Reply.ok(Keys.ROUTE.listed(route).putNull(PATH));
    }

    private Reply similarity(Request request) {
        ObjectNode one = found(request, 3);
        ObjectNode other = found(request, 5);
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.set("route", Keys.ROUTE.listed(one));
        row.set("route_distance", one.path(DISTANCE));
        row.put("route_activity_count", gone(request.athlete(), one).size());
        row.set("other", Keys.ROUTE.listed(other));
        row.set("other_distance", other.path(DISTANCE));
        row.put("other_activity_count", gone(request.athlete(), other).size());
        RoutePath path = RoutePath.of(one.path(PATH));
        RoutePath otherPath = RoutePath.of(other.path(PATH));
        row.put("similarity", (float) path.similarity(otherPath));
        row.set("bounds", path.boundsWith(otherPath));
        return Reply.ok(row);
    }

    private static List<StoredActivity> gone(Account account, ObjectNode route) {
        long id = route.path("route_id").asLong();
        return account.activities().values().stream()
                .filter(activity -> activity.json().path("route_id").asLong() == id)
                .toList();
    }

    private static ObjectNode found(Request request, int place) {
        ObjectNode route = request.athlete().routes().get(Ids.number(request.segment(place), "route"));
        if (route == null) {
            throw Refused.notFound("Route");
        }
        return route;
    }
}
