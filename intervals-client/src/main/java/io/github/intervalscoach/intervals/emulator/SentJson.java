package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
            throw Refused.unreadable("a list is expected, not " + kind(tree));
        }
        var objects = new ArrayList<ObjectNode>();
        tree.forEach(element -> objects.add(object(element)));
        return objects;
    }

    /** What a value is, for a message. */
    static String kind(JsonNode value) {
        return value.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode object(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw Refused.unreadable("an object is expected, not " + kind(tree));
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
