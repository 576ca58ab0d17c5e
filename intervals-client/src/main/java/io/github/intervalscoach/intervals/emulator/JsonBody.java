package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What a caller sent, read as JSON; anything else is 400. */
final class JsonBody {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonBody() {}

    /** The one object that was sent. */
    static ObjectNode object(Request request) {
        return object(read(request));
    }

    /** The objects of the list that was sent, in order. */
    static List<ObjectNode> objects(Request request) {
        JsonNode list = read(request);
        if (!list.isArray()) {
            throw Refused.unreadable("a list is needed");
        }
        var objects = new ArrayList<ObjectNode>();
        list.forEach(element -> objects.add(object(element)));
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

    private static ObjectNode object(JsonNode json) {
        if (!json.isObject()) {
            throw Refused.unreadable("an object is needed");
        }
        return (ObjectNode) json;
    }

    private static JsonNode read(Request request) {
        try {
            return JSON.readTree(request.body());
        } catch (JsonProcessingException e) {
            throw Refused.unreadable(e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }
}
