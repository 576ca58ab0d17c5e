package io.github.intervalscoach.intervals.workout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.TreeMap;

/** The order in which the service serves the keys of a document: short ones first, then by letter. */
final class ServiceOrder {
    private static final Comparator<String> SHORT_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private ServiceOrder() {}

    static ObjectNode of(ObjectNode json) {
        var sorted = new TreeMap<String, JsonNode>(SHORT_FIRST);
        json.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        json.removeAll();
        json.setAll(sorted);
        return json;
    }
}
