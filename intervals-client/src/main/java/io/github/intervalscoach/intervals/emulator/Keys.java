package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The keys the service sends for one kind of object. It sends them all: what is not known is an explicit null, except
 * the few that always have a value. The lists are resources, one {@code key} or {@code key=value} a line.
 */
final class Keys {
    static final Keys ACTIVITY = new Keys("activity");
    static final Keys ATHLETE = new Keys("athlete");
    static final Keys CUSTOM_ITEM = new Keys("custom-item");
    static final Keys EVENT = new Keys("event");
    static final Keys FOLDER = new Keys("folder");
    static final Keys GEAR = new Keys("gear");
    static final Keys GEAR_REMINDER = new Keys("gear-reminder");
    static final Keys HR_CURVE = new Keys("hr-curve");
    static final Keys INTERVAL = new Keys("interval");
    static final Keys INTERVAL_GROUP = new Keys("interval-group");
    static final Keys MESSAGE = new Keys("message");
    static final Keys PACE_CURVE = new Keys("pace-curve");
    static final Keys POWER_CURVE = new Keys("power-curve");
    static final Keys POWER_VS_HR = new Keys("power-vs-hr");
    static final Keys PROFILE = new Keys("profile");
    static final Keys ROUTE = new Keys("route");
    static final Keys SEARCH_RESULT = new Keys("search-result");
    static final Keys SPORT_SETTINGS = new Keys("sport-settings");
    static final Keys STREAM = new Keys("stream");
    static final Keys TRAINING_PLAN = new Keys("training-plan");
    static final Keys SUMMARY = new Keys("summary");
    static final Keys WEATHER_SUMMARY = new Keys("weather-summary");
    static final Keys WELLNESS = new Keys("wellness");
    static final Keys WORKOUT = new Keys("workout");

    private final Map<String, JsonNode> defaults;

    private Keys(String resource) {
        this.defaults = Collections.unmodifiableMap(read(resource + ".keys"));
    }

    /** Whether the service knows that key. */
    boolean have(String key) {
        return defaults.containsKey(key);
    }

    /** All keys, then what else the object has, such as custom fields. */
    ObjectNode filled(JsonNode known) {
        ObjectNode all = listed(known);
        known.properties().forEach(field -> all.set(field.getKey(), field.getValue()));
        defaults.forEach((key, value) -> {
            if (known.path(key).isNull()) {
                all.set(key, value);
            }
        });
        return all;
    }

    /** All keys and nothing else. */
    ObjectNode listed(JsonNode known) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        defaults.forEach((key, value) -> all.set(key, known.hasNonNull(key) ? known.path(key) : value));
        return all;
    }

    /** Every object of a list filled. */
    ArrayNode filledEach(JsonNode list) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        list.forEach(element -> all.add(filled(element)));
        return all;
    }

    /** What {@code fields=} leaves of an object: the keys asked for, without nulls; all of it when none are named. */
    static ObjectNode projected(ObjectNode object, List<String> fields) {
        if (fields.isEmpty()) {
            return object;
        }
        ObjectNode some = JsonNodeFactory.instance.objectNode();
        for (String field : fields) {
            if (object.hasNonNull(field)) {
                some.set(field, object.path(field));
            }
        }
        return some;
    }

    private static Map<String, JsonNode> read(String resource) {
        var json = new ObjectMapper();
        var keys = new LinkedHashMap<String, JsonNode>();
        try (var in = Objects.requireNonNull(Keys.class.getResourceAsStream(resource), resource)) {
            for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
                int equals = line.indexOf('=');
                keys.put(
                        equals < 0 ? line : line.substring(0, equals),
                        equals < 0 ? NullNode.instance : json.readTree(line.substring(equals + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return keys;
    }
}
