package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.place.Route;
import io.github.intervalscoach.intents.model.place.Route.Latest;
import io.github.intervalscoach.intents.model.place.RouteSimilarity;
import io.github.intervalscoach.intervals.wire.RouteRow;
import io.github.intervalscoach.intervals.wire.RouteRow.SimilarityRow;
import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Routes. */
final class RouteMapping {
    private RouteMapping() {}

    static Route route(RouteRow row) {
        return route(row, row.distance(), row.activityCount());
    }

    static RouteSimilarity similarity(SimilarityRow row) {
        return new RouteSimilarity(
                route(require("route", row.route()), row.routeDistance(), row.routeActivityCount()),
                route(require("other", row.other()), row.otherDistance(), row.otherActivityCount()),
                share(row.similarity()));
    }

    private static Route route(RouteRow row, @Nullable Double distance, @Nullable Double activities) {
        return new Route(
                Values.requireId("route_id", row.routeId()),
                Values.name(row.name()),
                Values.prose(row.description()),
                Values.names(row.tags()),
                Values.number(distance),
                Values.whole(activities),
                Values.id(row.replacedByRouteId()),
                Values.id(row.mostRecentId()).map(id -> latest(id, row)));
    }

    private static Latest latest(String activityId, RouteRow row) {
        return new Latest(
                activityId,
                Optional.ofNullable(row.mostRecentStartDateLocal())
                        .map(start -> LocalTimes.parse("most_recent_start_date_local", start)),
                Values.text(row.mostRecentType()));
    }

    private static OptionalDouble share(@Nullable Double raw) {
        var known = Values.number(raw);
        return known.isPresent() && known.getAsDouble() >= 0 && known.getAsDouble() <= 1
                ? known
                : OptionalDouble.empty();
    }

    private static RouteRow require(String field, @Nullable RouteRow row) {
        if (row == null) {
            throw new UnexpectedShape("the field " + field + " is missing");
        }
        return row;
    }
}
