package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.Described;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.ListedElsewhere;
import io.github.intervalscoach.intents.TrueByDefault;
import io.github.intervalscoach.intents.Within;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One argument of a tool: one component of its question record.
 *
 * @param name as hosts write it, snake_case
 * @param description for the model that fills it in
 * @param fallback what a component that is neither optional nor a list is set to when it is not given: an enum's
 *     {@code STANDARD}, or false, or true where that is said
 */
record Argument(
        String name, Optional<String> description, Presence presence, Scalar scalar, Optional<Object> fallback) {
    /** The constant that an enum's question means when it is not asked; an enum without it must be given. */
    private static final String USUAL = "STANDARD";

    /** No question needs more; without a bound a host could send millions. */
    private static final int MAX_VALUES = 50;

    /** @throws IllegalArgumentException when a question holds a type that no schema describes */
    static Argument of(RecordComponent component) {
        return new Argument(
                SnakeCase.of(component.getName()),
                Optional.ofNullable(component.getAnnotation(Described.class)).map(Described::value),
                Presence.of(component.getType()),
                scalar(component),
                fallback(component));
    }

    boolean required() {
        return presence == Presence.ONCE && fallback.isEmpty();
    }

    Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        if (presence == Presence.LIST) {
            schema.put("type", "array");
            schema.put("items", scalar.schema());
        } else {
            schema.putAll(scalar.schema());
        }
        fallback.ifPresent(value ->
                schema.put("default", value instanceof Enum<?> constant ? SnakeCase.of(constant) : value));
        description.ifPresent(text -> schema.put("description", text));
        return schema;
    }

    /** What the question's component is set to; {@code null} is what some hosts send for "not given". */
    Object read(@Nullable Object raw) {
        if (raw == null) {
            if (required()) {
                throw new InvalidQuestion(
                        "missing_argument", name + " is missing.", "Maybe ask for it, then call again.");
            }
            return fallback.orElseGet(() -> presence.wrap(List.of()));
        }
        return presence.wrap(presence == Presence.LIST ? each(raw) : List.of(scalar.read(name, raw)));
    }

    /** What a value typed in a terminal stands for; commas part the values of a list. */
    Object fromWord(String word) {
        if (presence != Presence.LIST) {
            return scalar.fromWord(word);
        }
        return word.isEmpty()
                ? List.of()
                : List.of(word.split(",", -1)).stream().map(scalar::fromWord).toList();
    }

    private List<Object> each(Object raw) {
        if (!(raw instanceof List<?> given)) {
            throw Refusal.wrongType(name, raw, "a list", "[" + Shown.of(raw) + "]");
        }
        if (given.size() > MAX_VALUES) {
            throw new InvalidQuestion(
                    "too_long",
                    name + " has " + given.size() + " values; at most " + MAX_VALUES + " are read.",
                    "Maybe ask in parts.");
        }
        var values = new ArrayList<Object>();
        for (Object value : given) {
            if (value == null) {
                throw Refusal.wrongType(name, "null", "a list without gaps", "leave it out");
            }
            values.add(scalar.read(name, value));
        }
        return values;
    }

    private static Optional<Object> fallback(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == boolean.class) {
            return Optional.of(component.isAnnotationPresent(TrueByDefault.class));
        }
        return type.isEnum()
                ? Stream.of((Object[]) type.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(USUAL))
                        .findFirst()
                : Optional.empty();
    }

    private static Scalar scalar(RecordComponent component) {
        Class<?> type = valueType(component);
        if (type == String.class) {
            return new TextScalar();
        }
        if (type == Boolean.class || type == boolean.class) {
            return new TruthScalar();
        }
        if (type == Integer.class || type == int.class || type == OptionalInt.class) {
            Within within = component.getAnnotation(Within.class);
            return within == null
                    ? new WholeScalar(Integer.MIN_VALUE, Integer.MAX_VALUE)
                    : new WholeScalar(within.min(), within.max());
        }
        if (type.isEnum()) {
            return ChoiceScalar.of(type, !component.isAnnotationPresent(ListedElsewhere.class));
        }
        throw new IllegalArgumentException(component + ": a question may not hold a " + type.getName());
    }

    private static Class<?> valueType(RecordComponent component) {
        Type generic = component.getGenericType();
        Type value = generic instanceof ParameterizedType wrapped ? wrapped.getActualTypeArguments()[0] : generic;
        if (value instanceof Class<?> type) {
            return type;
        }
        throw new IllegalArgumentException(component + ": a question may not hold a " + value);
    }
}
