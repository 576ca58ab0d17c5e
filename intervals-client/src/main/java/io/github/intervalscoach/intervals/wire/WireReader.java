package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the service's JSON: keys it does not know are ignored, known keys of another kind are reported. */
public final class WireReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private WireReader() {}

    /**
     * One object.
     *
     * @throws UnexpectedShape naming the field
     */
    public static <T> T read(String body, Class<T> type) {
        return type.cast(parse(body, JSON.constructType(type)));
    }

    /**
     * One object; nothing for an answer that is empty or null.
     *
     * @throws UnexpectedShape naming the field
     */
    public static <T> Optional<T> readIfAny(String body, Class<T> type) {
        String text = body.strip();
        return text.isEmpty() || text.equals("null") ? Optional.empty() : Optional.of(read(body, type));
    }

    /**
     * A list of objects; nulls in it are left out.
     *
     * @throws UnexpectedShape naming the field
     */
    public static <T> List<T> readList(String body, Class<T> type) {
        JavaType list = JSON.getTypeFactory().constructCollectionType(List.class, type);
        List<T> known = new ArrayList<>();
        for (@Nullable Object row : (List<?>) parse(body, list)) {
            if (row != null) {
                known.add(type.cast(row));
            }
        }
        return List.copyOf(known);
    }

    /**
     * Part of an answer that was read as a tree.
     *
     * @throws UnexpectedShape naming the field
     */
    public static <T> T bind(ObjectNode json, Class<T> type) {
        try {
            return JSON.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UnexpectedShape(problem(e));
        }
    }

    /**
     * The number under {@code key}; null when there is none.
     *
     * @throws UnexpectedShape when something else is there
     */
    static @Nullable Double number(ObjectNode json, String key) {
        JsonNode value = json.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber()) {
            throw new UnexpectedShape("the field " + key + " was not of the kind it should be");
        }
        return value.doubleValue();
    }

    /** The keys {@code type} reads, comma separated, as the service's {@code fields} parameter wants them. */
    public static String fields(Class<? extends Record> type) {
        return JSON.getDeserializationConfig().introspect(JSON.constructType(type)).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Object parse(String body, JavaType type) {
        if (body.isBlank()) {
            throw new UnexpectedShape("the answer was empty");
        }
        if (body.stripLeading().startsWith("<")) {
            throw new UnexpectedShape("a web page came instead of JSON");
        }
        @Nullable Object value;
        try {
            value = JSON.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new UnexpectedShape(problem(e));
        }
        if (value == null) {
            throw new UnexpectedShape("the answer was null");
        }
        return value;
    }

    private static String problem(JsonProcessingException failure) {
        if (isCutShort(failure)) {
            return "the answer was cut short";
        }
        String where = failure instanceof JsonMappingException mapping ? path(mapping) : "";
        if (!(failure instanceof MismatchedInputException)) {
            return "the answer was not JSON" + (where.isEmpty() ? "" : ", from " + where + " on");
        }
        return (where.isEmpty() ? "the answer" : "the field " + where) + " was not of the kind it should be";
    }

    // Jackson has a type for most of these ends, not for one between two entries.
    private static boolean isCutShort(Throwable failure) {
        for (@Nullable Throwable link = failure; link != null; link = link.getCause()) {
            if (link instanceof JsonEOFException
                    || (link instanceof JsonProcessingException json
                            && json.getOriginalMessage().startsWith("Unexpected end-of-input"))) {
                return true;
            }
        }
        return false;
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
