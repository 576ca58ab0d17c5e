package io.github.intervalscoach.server.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records from what {@link RecordJson} wrote; a component that was added since and may be absent is. */
final class RecordReader {
    private static final ImmutableMap<Class<?>, Function<JsonNode, Object>> SCALARS =
            ImmutableMap.<Class<?>, Function<JsonNode, Object>>builder()
                    .put(String.class, JsonNode::textValue)
                    .put(int.class, JsonNode::intValue)
                    .put(long.class, JsonNode::longValue)
                    .put(double.class, JsonNode::doubleValue)
                    .put(boolean.class, JsonNode::booleanValue)
                    .put(LocalDate.class, node -> LocalDate.parse(node.textValue()))
                    .put(LocalDateTime.class, node -> LocalDateTime.parse(node.textValue()))
                    .put(Instant.class, node -> Instant.parse(node.textValue()))
                    .buildOrThrow();

    private RecordReader() {}

    /**
     * The record.
     *
     * @throws IllegalArgumentException when it is not one of {@code kind}
     */
    static <T extends Record> T read(Class<T> kind, JsonNode node) {
        RecordComponent[] components = kind.getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        for (int place = 0; place < components.length; place++) {
            types[place] = components[place].getType();
            values[place] = value(components[place].getGenericType(), node.get(components[place].getName()));
        }
        try {
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalArgumentException("that is no " + kind.getSimpleName(), refused);
        }
    }

    private static Object value(Type type, @Nullable JsonNode node) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return node == null ? Optional.empty() : Optional.of(value(RecordJson.inner(type), node));
        }
        if (raw == OptionalDouble.class) {
            return node == null ? OptionalDouble.empty() : OptionalDouble.of(node.doubleValue());
        }
        if (raw == OptionalInt.class) {
            return node == null ? OptionalInt.empty() : OptionalInt.of(node.intValue());
        }
        if (raw == List.class) {
            return list(RecordJson.inner(type), node);
        }
        if (node == null) {
            throw new IllegalArgumentException("a " + raw.getSimpleName() + " is missing");
        }
        return raw == ImmutableMap.class ? map(RecordJson.inner(type), node) : one(raw, node);
    }

    private static Object one(Class<?> raw, JsonNode node) {
        if (raw.isSealed()) {
            String kind = String.valueOf(node.path(RecordJson.KIND).textValue());
            Class<?> chosen = Arrays.stream(raw.getPermittedSubclasses())
                    .filter(known -> known.getSimpleName().equals(kind))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no kind " + kind));
            return read(chosen.asSubclass(Record.class), node);
        }
        if (raw.isRecord()) {
            return read(raw.asSubclass(Record.class), node);
        }
        if (raw.isEnum()) {
            return Arrays.stream(raw.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(node.textValue()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no " + raw.getSimpleName() + " " + node));
        }
        Function<JsonNode, Object> scalar = SCALARS.get(raw);
        if (scalar == null) {
            throw new IllegalArgumentException("no form for " + raw);
        }
        return scalar.apply(node);
    }

    private static List<Object> list(Type element, @Nullable JsonNode node) {
        List<Object> values = new ArrayList<>();
        if (node != null) {
            node.forEach(each -> values.add(value(element, each)));
        }
        return values;
    }

    private static ImmutableMap<String, Object> map(Type element, JsonNode node) {
        var values = ImmutableMap.<String, Object>builder();
        node.properties().forEach(field -> values.put(field.getKey(), value(element, field.getValue())));
        return values.buildOrThrow();
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }
}
