package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operation.Need;
import io.github.intervalscoach.intervals.contract.Operations;
import java.util.List;
import java.util.Locale;

/** What the emulator serves, said as the service says it: an OpenAPI document made from the routes and our list. */
final class SelfDescription {
    private SelfDescription() {}

    static ObjectNode document(Router router) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.1");
        document.putObject("info")
                .put("title", "Intervals.icu, emulated")
                .put("version", "v1.0.0")
                .put("description", "Not the service itself: an emulator with invented athletes");
        ObjectNode schemes = document.putObject("components").putObject("securitySchemes");
        schemes.putObject("API Key").put("type", "http").put("scheme", "basic");
        schemes.putObject("Access Token").put("type", "http").put("scheme", "bearer");
        ObjectNode paths = document.putObject("paths");
        router.routes().forEach(route -> {
            String path = path(route);
            ObjectNode item = paths.path(path).isObject() ? (ObjectNode) paths.path(path) : paths.putObject(path);
            String verb = route.method().toLowerCase(Locale.ROOT);
            if (!item.has(verb)) {
                item.set(verb, described(route));
            }
        });
        return document;
    }

    static ArrayNode operations(Router router) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        List<Operation> unserved = router.unserved();
        Operations.all()
                .forEach(operation -> list.addObject()
                        .put("operation", operation.name())
                        .put("verb", operation.verb().name())
                        .put("path", Application.ROOT + operation.path())
                        .put("served", !unserved.contains(operation)));
        return list;
    }

    private static String path(Route route) {
        String ending = route.endings() == Route.Endings.FORMATS ? "{ext}" : "";
        String named = route.operation().map(Operation::path).orElseGet(() -> unnamed(route));
        return Application.ROOT + named + ending;
    }

    /** A path that is not on our list, its open places numbered. */
    private static String unnamed(Route route) {
        var path = new StringBuilder();
        int place = 0;
        for (String segment : route.pattern()) {
            path.append('/').append(segment.equals("*") ? "{p" + ++place + "}" : segment);
        }
        return path.toString();
    }

    private static ObjectNode described(Route route) {
        ObjectNode operation = JsonNodeFactory.instance.objectNode();
        route.operation().ifPresent(known -> operation.put("operationId", known.documentId()));
        ArrayNode parameters = operation.putArray("parameters");
        for (String segment : path(route).split("[/]|(?=\\{ext})", -1)) {
            if (segment.startsWith("{")) {
                parameter(parameters, segment.substring(1, segment.length() - 1), "path", true);
            }
        }
        route.operation().stream()
                .flatMap(known -> known.parameters().stream())
                .filter(known -> known.need() != Need.UNDOCUMENTED)
                .forEach(known -> parameter(parameters, known.name(), "query", known.need() == Need.REQUIRED));
        ObjectNode responses = operation.putObject("responses");
        if (route.isServed()) {
            responses.putObject("200").put("description", "done");
        } else {
            responses.putObject("501").put("description", "known to the emulator and not served");
        }
        return operation;
    }

    private static void parameter(ArrayNode parameters, String name, String in, boolean required) {
        parameters
                .addObject()
                .put("name", name)
                .put("in", in)
                .put("required", required)
                .putObject("schema")
                .put("type", "string");
    }
}
