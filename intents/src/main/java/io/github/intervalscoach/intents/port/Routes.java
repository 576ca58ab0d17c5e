package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.place.Route;
import io.github.intervalscoach.intents.model.place.RouteSimilarity;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Ways gone before. Failures complete the stages with a {@link PortException}. */
public interface Routes {
    /** All of them, in the service's order. */
    CompletionStage<List<Route>> routes(String athleteId);

    /** One of them. */
    CompletionStage<Route> route(String athleteId, String routeId);

    /** How much two of them have in common. */
    CompletionStage<RouteSimilarity> similarity(String athleteId, String routeId, String otherId);
}
