package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a caller may write of one kind of object. Other keys and nulls are dropped without a word; a value of the wrong
 * kind is 400, as from the service's JSON reader. The forms are resources, one {@code key=kind} a line, where a kind is
 * a word below or the values allowed.
 */
final class Form {
    static final Form DOOMED_EVENT = new Form("doomed-event");
    static final Form DUPLICATION = new Form("duplication");
    static final Form EVENT = new Form("event");
    static final Form EVENT_RANGE = new Form("event-range");
    static final Form FOLDER = new Form("folder");
    static final Form PLAN_START = new Form("plan-start");
    static final Form TRAINING_PLAN = new Form("training-plan");
    static final Form WORKOUT = new Form("workout");

    private final Map<String, String> kinds;

    private Form(String resource) {
        this.kinds = Collections.unmodifiableMap(read(resource + ".form"));
    }

    /** The keys of the form that were given a value. */
    ObjectNode read(JsonNode given) {
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        kinds.forEach((key, kind) -> {
            if (given.hasNonNull(key)) {
                read.set(key, value(key, kind, given.path(key)));
            }
        });
        return read;
    }

    /** The values a key may have, where only some are allowed. */
    List<String> allowed(String key) {
        return List.of(kinds.getOrDefault(key, "").split("\\|", -1));
    }

    /** What is stored with what was given over it; -1 and an empty text clear. */
    static ObjectNode over(ObjectNode stored, ObjectNode given) {
        ObjectNode over = stored.deepCopy();
        given.properties().forEach(field -> {
            JsonNode value = field.getValue();
            boolean clears = value.isNumber()
                    ? value.asDouble() == -1
                    : value.isTextual() && value.asText().isEmpty();
            over.set(field.getKey(), clears ? over.nullNode() : value);
        });
        return over;
    }

    private JsonNode value(String key, String kind, JsonNode given) {
        return switch (kind) {
            case "text" -> given.isValueNode() ? TextNode.valueOf(given.asText()) : wrong(key, given, kind);
            case "whole" -> whole(key, given);
            case "number" -> DoubleNode.valueOf(number(key, given));
            case "flag" -> flag(key, given);
            case "words" -> words(key, given);
            case "list" -> given.isArray() ? given : wrong(key, given, kind);
            default -> allowed(key).contains(given.asText()) ? given : wrong(key, given, kind);
        };
    }

    /** Fractions are cut off, as the service's reader does. */
    private static JsonNode whole(String key, JsonNode given) {
        double number = number(key, given);
        return Math.abs(number) <= Integer.MAX_VALUE
                ? IntNode.valueOf((int) number)
                : wrong(key, given, "whole number");
    }

    private static double number(String key, JsonNode given) {
        double number = Double.NaN;
        try {
            number = given.isNumber() ? given.asDouble() : Double.parseDouble(given.isTextual() ? given.asText() : "");
        } catch (NumberFormatException e) {
            // said below, as for what is no finite number
        }
        return Double.isFinite(number) ? number : wrong(key, given, "number").asDouble();
    }

    private static JsonNode flag(String key, JsonNode given) {
        return switch (given.asText()) {
            case "true", "1" -> BooleanNode.TRUE;
            case "false", "0" -> BooleanNode.FALSE;
            default -> wrong(key, given, "true or false");
        };
    }

    private static JsonNode words(String key, JsonNode given) {
        var words = JsonNodeFactory.instance.arrayNode();
        if (!given.isArray()) {
            return wrong(key, given, "list of texts");
        }
        given.forEach(word -> words.add(
                word.isValueNode() ? word.asText() : wrong(key, word, "text").asText()));
        return words;
    }

    private static JsonNode wrong(String key, JsonNode given, String kind) {
        String shown =
                given.isValueNode() ? given.asText() : given.getNodeType().name();
        throw Refused.unreadable(key + " cannot be [" + shown + "], needed is " + kind);
    }

    private static Map<String, String> read(String resource) {
        var kinds = new LinkedHashMap<String, String>();
        try (var in = Objects.requireNonNull(Form.class.getResourceAsStream(resource), resource)) {
            for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
                int equals = line.indexOf('=');
                kinds.put(line.substring(0, equals), line.substring(equals + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return kinds;
    }
}
