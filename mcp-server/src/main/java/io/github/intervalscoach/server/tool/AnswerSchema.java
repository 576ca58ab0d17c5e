package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.Described;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Output schemas out of answer records, in the order of their components. {@link AnswerJson} writes what they describe. */
final class AnswerSchema {
    private static final Map<Class<?>, String> SIMPLE = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(LocalDateTime.class, "string"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(int.class, "integer"),
            Map.entry(Integer.class, "integer"),
            Map.entry(OptionalInt.class, "integer"),
            Map.entry(long.class, "integer"),
            Map.entry(Long.class, "integer"),
            Map.entry(OptionalLong.class, "integer"),
            Map.entry(double.class, "number"),
            Map.entry(Double.class, "number"),
            Map.entry(OptionalDouble.class, "number"));

    private AnswerSchema() {}

    /**
     * The schema of a tool's structured content, to the last field. At the top nothing is required and {@code error} is
     * allowed, because hosts judge a failure's structured content by the same schema; below the top it is exact.
     *
     * @throws IllegalArgumentException when the record holds, at any depth, a type that no schema describes
     */
    static Map<String, Object> exact(Class<? extends Record> answer) {
        return object(parts(answer));
    }

    /**
     * The first level of {@link #exact}: which parts an answer has, not what they are made of. This is what hosts list,
     * and some put into every prompt; whatever fits the exact schema fits this one.
     *
     * @throws IllegalArgumentException as {@code exact} does
     */
    static Map<String, Object> outline(Class<? extends Record> answer) {
        var outline = new LinkedHashMap<String, Object>();
        parts(answer).forEach((name, schema) -> outline.put(name, withoutInside((Map<?, ?>) schema)));
        return object(outline);
    }

    private static Map<String, Object> parts(Class<? extends Record> answer) {
        var parts = properties(answer, List.of());
        parts.put("error", record(Failure.class, List.of()));
        return parts;
    }

    private static Map<String, Object> withoutInside(Map<?, ?> schema) {
        var lean = new LinkedHashMap<String, Object>();
        schema.forEach((key, value) -> lean.put((String) key, value));
        lean.keySet().retainAll(List.of("type", "enum", "description"));
        return lean;
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        return schema;
    }

    /** Whether a component is left out of the JSON when it is empty. */
    static boolean mayBeAbsent(Class<?> type) {
        return List.class.isAssignableFrom(type)
                || type == Optional.class
                || type == OptionalInt.class
                || type == OptionalLong.class
                || type == OptionalDouble.class;
    }

    private static Map<String, Object> record(Class<?> type, List<Class<?>> path) {
        Map<String, Object> schema = object(properties(type, path));
        List<String> required = Stream.of(type.getRecordComponents())
                .filter(component -> !mayBeAbsent(component.getType()))
                .map(component -> SnakeCase.of(component.getName()))
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private static Map<String, Object> properties(Class<?> type, List<Class<?>> within) {
        if (within.contains(type)) {
            throw new IllegalArgumentException(type + " holds itself: no finite schema describes it");
        }
        List<Class<?>> path = Stream.concat(within.stream(), Stream.of(type)).toList();
        var properties = new LinkedHashMap<String, Object>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(SnakeCase.of(component.getName()), described(component, path));
        }
        return properties;
    }

    private static Map<String, Object> described(RecordComponent component, List<Class<?>> path) {
        Map<String, Object> schema = value(component.getGenericType(), path);
        Described described = component.getAnnotation(Described.class);
        if (described != null) {
            schema.put("description", described.value());
        }
        return schema;
    }

    private static Map<String, Object> value(Type type, List<Class<?>> path) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, path);
        }
        Class<?> plain = (Class<?>) type;
        var schema = new LinkedHashMap<String, Object>();
        if (SIMPLE.containsKey(plain)) {
            schema.put("type", SIMPLE.get(plain));
        } else if (plain == LocalDate.class) {
            schema.put("type", "string");
            schema.put("format", "date");
        } else if (plain.isEnum()) {
            schema.put("type", "string");
            schema.put("enum", constants(plain));
        } else if (plain.isRecord()) {
            return record(plain, path);
        } else {
            throw new IllegalArgumentException("an answer may not hold a " + plain.getName() + ", in " + path);
        }
        return schema;
    }

    private static Map<String, Object> generic(ParameterizedType type, List<Class<?>> path) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return value(arguments[0], path);
        }
        var schema = new LinkedHashMap<String, Object>();
        if (List.class.isAssignableFrom(raw)) {
            schema.put("type", "array");
            schema.put("items", value(arguments[0], path));
        } else if (Map.class.isAssignableFrom(raw) && arguments[0] == String.class) {
            schema.put("type", "object");
            if (arguments[1] != Object.class) {
                schema.put("additionalProperties", value(arguments[1], path));
            }
        } else {
            throw new IllegalArgumentException("an answer may not hold a " + type + ", in " + path);
        }
        return schema;
    }

    private static List<String> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> SnakeCase.of((Enum<?>) constant))
                .toList();
    }
}
