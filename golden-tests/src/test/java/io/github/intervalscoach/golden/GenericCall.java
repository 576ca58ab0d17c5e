package io.github.intervalscoach.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.server.tool.IntentTool;
import io.github.intervalscoach.server.wiring.Wiring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Questions for every registered tool, made from its schema, so that a tool registered later is asked too.
 *
 * @param tool its name
 * @param arguments what it is asked
 */
record GenericCall(String tool, JsonNode arguments) {
    private static final List<String> WORDS = List.of(
            "{}",
            "{\"detail\": \"full\"}",
            "{\"date\": \"yesterday\", \"detail\": \"full\"}",
            "{\"date\": \"last 14 days\", \"detail\": \"full\"}",
            "{\"date\": \"next 7 days\"}",
            "{\"from\": \"2026-02-01\", \"to\": \"2026-03-10\"}");

    /** About one athlete, and the athlete's own additions one at a time: {@code turn} picks which. */
    static List<GenericCall> about(String athlete, int turn) {
        return Wiring.tools().stream()
                .flatMap(tool -> Stream.concat(WORDS.stream().map(GenericCall::object), additions(tool, turn).stream())
                        .filter(arguments -> fits(tool, arguments))
                        .map(arguments -> new GenericCall(tool.name(), arguments.put("athlete", athlete))))
                .toList();
    }

    /** One question of each tool about one athlete: enough to see who is meant. */
    static List<GenericCall> simply(String athlete) {
        return about(athlete, 0).stream()
                .filter(call -> call.arguments().size() == 1)
                .toList();
    }

    /** A third of the questions about one athlete and one about everybody, another third each {@code turn}. */
    static List<GenericCall> inTurn(String athlete, int turn) {
        List<GenericCall> all = about(athlete, turn);
        return Stream.concat(
                        IntStream.range(0, all.size())
                                .filter(i -> i % 3 == turn % 3)
                                .mapToObj(all::get),
                        simply("all").stream())
                .toList();
    }

    private static List<ObjectNode> additions(IntentTool<?> tool, int turn) {
        var values = new ArrayList<String>();
        properties(tool).path("include").path("items").path("enum").forEach(value -> values.add(value.asText()));
        return values.isEmpty()
                ? List.of()
                : List.of(object("{\"include\": [\"" + values.get(turn % values.size()) + "\"]}"));
    }

    private static boolean fits(IntentTool<?> tool, ObjectNode arguments) {
        JsonNode known = properties(tool);
        return arguments.properties().stream().allMatch(argument -> known.has(argument.getKey()));
    }

    private static JsonNode properties(IntentTool<?> tool) {
        JsonNode listing = StdioHost.JSON.valueToTree(tool.listing());
        return listing.path("inputSchema").path("properties");
    }

    private static ObjectNode object(String text) {
        try {
            return (ObjectNode) StdioHost.JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
