package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the JSON a caller sent; anything but the shape an operation wants is 400. */
final class SentJson {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private SentJson() {}

    /** One object. */
    static ObjectNode object(Request request) {
        return object(tree(request));
    }

    /** A list of objects. */
    static List<ObjectNode> objects(Request request) {
        JsonNode tree = tree(request);
        if (!tree.isArray()) {
            throw Refused.unreadable("expected a list, not " + kind(tree));
        }
        var objects = new ArrayList<ObjectNode>();
        tree.forEach(element -> objects.add(object(element)));
        return objects;
    }

    /** A list of whole numbers under a key of an object; texts are none, even of digits. */
    static List<Long> numbers(ObjectNode from, String key) {
        var numbers = new ArrayList<Long>();
        for (JsonNode number : from.path(key)) {
            if (!number.isIntegralNumber() || !number.canConvertToLong()) {
                throw Refused.unreadable(key + " holds " + number + ", whole numbers are needed");
            }
            numbers.add(number.asLong());
        }
        return numbers;
    }

    /** What a value is, for a message. */
    static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case MISSING -> "an empty body";
            default -> "a plain value";
        };
    }

    private static ObjectNode object(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw Refused.unreadable("expected an object, not " + kind(tree));
    }

    private static JsonNode tree(Request request) {
        try {
            return MAPPER.readTree(request.body());
        } catch (JsonProcessingException e) {
            throw Refused.unreadable(e.getOriginalMessage());
        } catch (IOException e) {
            throw Refused.unreadable("the body cannot be read");
        }
    }
}
