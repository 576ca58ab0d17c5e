package io.github.intervalscoach.server.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON, by the names of their components: what is absent is left out, and one of several kinds of record says
 * which in {@code kind}.
 */
final class RecordJson {
    static final String KIND = "kind";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordJson() {}

    /** The record as an object. */
    static ObjectNode write(Record record) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            JsonNode value = value(read(component, record));
            if (value != null) {
                object.set(component.getName(), value);
            }
        }
        return object;
    }

    private static @Nullable JsonNode value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? value(optional.get()) : null;
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? NODES.numberNode(optional.getAsDouble()) : null;
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? NODES.numberNode(optional.getAsInt()) : null;
        }
        if (value instanceof Record record) {
            return isOneOfSeveral(record) ? named(record) : write(record);
        }
        if (value instanceof Collection<?> several) {
            return array(several);
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((name, inner) -> object.set(String.valueOf(name), value(inner)));
            return object;
        }
        return scalar(value);
    }

    private static JsonNode scalar(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return NODES.numberNode(((Number) value).longValue());
        }
        if (value instanceof Double number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        return NODES.textNode(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    private static ArrayNode array(Collection<?> several) {
        ArrayNode array = NODES.arrayNode();
        several.forEach(element -> array.add(value(element)));
        return array;
    }

    private static ObjectNode named(Record record) {
        ObjectNode object = NODES.objectNode();
        object.put(KIND, record.getClass().getSimpleName());
        object.setAll(write(record));
        return object;
    }

    static boolean isOneOfSeveral(Record record) {
        for (Class<?> above : record.getClass().getInterfaces()) {
            if (above.isSealed()) {
                return true;
            }
        }
        return false;
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(record));
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(component + " is not open to the journal", hidden);
        }
    }

    /** The type within {@code Optional<…>} or {@code List<…>}; the last of several. */
    static Type inner(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return arguments[arguments.length - 1];
        }
        return Object.class;
    }
}
