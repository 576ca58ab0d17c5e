package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.Change;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What is sent: only what changes, for the service leaves alone what is absent and ignores a null. Clearing has forms of
 * its own, another for each kind of field.
 */
final class ChangedFields {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What the service takes for "nothing". */
    enum Emptied {
        MINUS_ONE,
        EMPTY_TEXT,
        EMPTY_LIST,
        /** None that anybody has seen. */
        NOT_KNOWN
    }

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /** With seconds, or the service refuses it. */
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

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

    /** What always has a value, in the service's word for it. */
    <T> ChangedFields word(String key, Change<T> change, Function<T, ?> word) {
        change.ifChanged(value -> put(key, word.apply(value)), () -> put(key, nothing(key, Emptied.NOT_KNOWN)));
        return this;
    }

    /** What is yes or no at the service. */
    <T> ChangedFields flag(String key, Change<T> change, T yes) {
        return word(key, change, yes::equals);
    }

    /** Ids that are numbers go out as numbers, others as given: the service then says what it thinks of them. */
    ChangedFields id(String key, String id) {
        return put(key, idNode(id));
    }

    /** Several ids, each as {@link #id} has it. */
    ChangedFields ids(String key, List<String> ids) {
        return put(key, ids.stream().map(ChangedFields::idNode).toList());
    }

    private static JsonNode idNode(String id) {
        return NUMBER.matcher(id).matches() ? NODES.numberNode(Long.parseLong(id)) : NODES.textNode(id);
    }

    private static Object nothing(String key, Emptied emptied) {
        return switch (emptied) {
            case MINUS_ONE -> -1;
            case EMPTY_TEXT -> "";
            case EMPTY_LIST -> List.of();
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
        if (value instanceof LocalDateTime moment) {
            return NODES.textNode(LOCAL.format(moment));
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
