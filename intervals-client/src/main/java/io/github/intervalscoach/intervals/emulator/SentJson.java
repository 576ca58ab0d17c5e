package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The JSON of a request's body; what cannot be read is refused with 400. */
final class SentJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private SentJson() {}

    /** An object. */
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

    private static ObjectNode object(JsonNode node) {
        if (!node.isObject()) {
            throw Refused.unreadable("expected an object, not " + kind(node));
        }
        return (ObjectNode) node;
    }

    private static JsonNode tree(Request request) {
        try {
            return JSON.readTree(request.body());
        } catch (JsonProcessingException e) {
            throw Refused.unreadable(e.getOriginalMessage());
        } catch (IOException e) {
            throw Refused.unreadable("the body cannot be read");
        }
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case MISSING -> "an empty body";
            default -> "a plain value";
        };
    }
}
