package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.place.Route;
import io.github.intervalscoach.intents.model.place.RouteSimilarity;
import io.github.intervalscoach.intents.port.Routes;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.RouteRow;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Routes. */
record IntervalsRoutes(Upstream upstream) implements Routes {
    private static final Operation LIST = Operations.named("list-routes");
    private static final Operation GET = Operations.named("get-route");
    private static final Operation SIMILARITY = Operations.named("route-similarity");

    @Override
    public CompletionStage<List<Route>> routes(String athleteId) {
        return upstream.ask(
                Call.of("reading the routes of athlete " + athleteId, LIST, athleteId),
                body -> WireReader.readList(body, RouteRow.class).stream()
                        .map(RouteMapping::route)
                        .toList());
    }

    @Override
    public CompletionStage<Route> route(String athleteId, String routeId) {
        String words = "reading the route " + routeId + " of athlete " + athleteId;
        return upstream.ask(
                Call.of(words, GET, athleteId, routeId),
                body -> RouteMapping.route(WireReader.read(body, RouteRow.class)));
    }

    @Override
    public CompletionStage<RouteSimilarity> similarity(String athleteId, String routeId, String otherId) {
        String words = "comparing the routes " + routeId + " and " + otherId + " of athlete " + athleteId;
        return upstream.ask(
                Call.of(words, SIMILARITY, athleteId, routeId, otherId),
                body -> RouteMapping.similarity(WireReader.read(body, RouteRow.SimilarityRow.class)));
    }
}
