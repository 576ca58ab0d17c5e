package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.Change;
import java.util.List;

/** What is sent: only what changes, for the service leaves alone what is absent and ignores a null. */
final class ChangedFields {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What the service takes for "nothing". */
    enum Emptied {
        MINUS_ONE,
        EMPTY_TEXT,
        /** None that anybody has seen. */
        NOT_KNOWN
    }

    private final ObjectNode json = NODES.objectNode();

    ChangedFields put(String key, Object value) {
        json.set(key, node(value));
        return this;
    }

    /**
     * Nothing, a value or the mark for nothing.
     *
     * @throws NoKnownClear when there is no such mark
     */
    ChangedFields put(String key, Change<?> change, Emptied emptied) {
        change.ifChanged(value -> put(key, value), () -> put(key, nothing(key, emptied)));
        return this;
    }

    private static Object nothing(String key, Emptied emptied) {
        return switch (emptied) {
            case MINUS_ONE -> -1;
            case EMPTY_TEXT -> "";
            case NOT_KNOWN -> throw new NoKnownClear(key);
        };
    }

    ObjectNode node() {
        return json;
    }

    String text() {
        return json.toString();
    }

    private static JsonNode node(Object value) {
        if (value instanceof JsonNode node) {
            return node;
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof Number number) {
            return number(number.doubleValue());
        }
        return value instanceof List<?> list ? list(list) : NODES.textNode(value.toString());
    }

    // Fields that hold whole numbers are not sent 47.0.
    private static JsonNode number(double value) {
        return value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE
                ? NODES.numberNode((long) value)
                : NODES.numberNode(value);
    }

    static ArrayNode list(List<?> values) {
        ArrayNode list = NODES.arrayNode();
        values.forEach(value -> list.add(node(value)));
        return list;
    }
}
