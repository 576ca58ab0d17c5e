package io.github.intervalscoach.intervals.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which operation a verb and a path name. The first that fits wins, so literal paths go before patterns. */
final class Router {
    private static final String ANYTHING = "*";
    private final List<Route> routes = new ArrayList<>();

    /** Answers one operation. */
    interface Operation {
        Reply answer(Request request);
    }

    private record Route(String method, List<String> pattern, Operation operation) {
        boolean fits(List<String> segments) {
            if (segments.size() != pattern.size()) {
                return false;
            }
            for (int i = 0; i < pattern.size(); i++) {
                if (!pattern.get(i).equals(ANYTHING) && !pattern.get(i).equals(segments.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Adds a reading operation under a path such as {@code athlete/*}. */
    Router get(String path, Operation operation) {
        return add("GET", path, operation);
    }

    /** Adds a reading operation under a path and the same path ending in {@code .json}. */
    Router getJson(String path, Operation operation) {
        return get(path, operation).get(path + ".json", operation);
    }

    /** Adds a creating operation. */
    Router post(String path, Operation operation) {
        return add("POST", path, operation);
    }

    /** Whether any verb is known for the path. */
    boolean knows(List<String> segments) {
        return routes.stream().anyMatch(route -> route.fits(segments));
    }

    /** The operation, unless the path or the verb is unmapped. */
    Optional<Operation> find(String method, List<String> segments) {
        return routes.stream()
                .filter(route -> route.method().equals(method) && route.fits(segments))
                .findFirst()
                .map(Route::operation);
    }

    private Router add(String method, String path, Operation operation) {
        routes.add(new Route(method, List.of(path.split("/", -1)), operation));
        return this;
    }
}
