package io.github.intervalscoach.intervals.emulator;

import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which operation a verb and a path name. Of several that fit, the one with the fewest open places wins. */
final class Router {
    private static final Comparator<Route> MOST_LITERAL = Comparator.comparingInt(Route::openPlaces);
    private final List<Route> routes = new ArrayList<>();

    /** Answers one operation. */
    interface Answering {
        Reply answer(Request request);
    }

    /** Adds a reading operation under a path such as {@code athlete/*}. */
    Router get(String path, Answering answering) {
        return add("GET", path, Route.Endings.NONE, answering);
    }

    /** Adds a reading operation under a path and the same path ending in {@code .json} or {@code .csv}. */
    Router getJson(String path, Answering answering) {
        return add("GET", path, Route.Endings.FORMATS, answering);
    }

    /** Adds a creating operation. */
    Router post(String path, Answering answering) {
        return add("POST", path, Route.Endings.NONE, answering);
    }

    /** Adds a changing operation. */
    Router put(String path, Answering answering) {
        return add("PUT", path, Route.Endings.NONE, answering);
    }

    /** Adds a removing operation. */
    Router delete(String path, Answering answering) {
        return add("DELETE", path, Route.Endings.NONE, answering);
    }

    /** Answers 501 for every listed operation that nobody serves, so that a wrong verb can be told from a missing one. */
    Router refusingTheRest() {
        for (Operation operation : unserved()) {
            Route refusing = Route.refusing(operation);
            routes.add(refusing);
        }
        return this;
    }

    /** The operations of our list that no resource answers, in its order. */
    List<Operation> unserved() {
        return Operations.all().stream()
                .filter(operation -> routes.stream()
                        .noneMatch(route -> route.isServed()
                                && route.operation().filter(operation::equals).isPresent()))
                .toList();
    }

    /** All of them, in the order they were added. */
    List<Route> routes() {
        return List.copyOf(routes);
    }

    /** Whether any verb is known for the path. */
    boolean knows(List<String> segments) {
        return routes.stream().anyMatch(route -> route.fits(segments).isPresent());
    }

    /** The route, unless the path or the verb is unmapped. */
    Optional<Route> find(String method, List<String> segments) {
        return routes.stream()
                .filter(route ->
                        route.method().equals(method) && route.fits(segments).isPresent())
                .min(MOST_LITERAL);
    }

    private Router add(String method, String path, Route.Endings endings, Answering answering) {
        List<String> pattern = List.of(path.split("/", -1));
        Optional<Operation> operation = Operations.all().stream()
                .filter(known -> known.verb().name().equals(method)
                        && Route.pattern(known).equals(pattern))
                .findFirst();
        routes.add(new Route(method, pattern, endings, operation, Optional.of(answering)));
        return this;
    }
}
