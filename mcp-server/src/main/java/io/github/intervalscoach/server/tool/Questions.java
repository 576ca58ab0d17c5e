package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.InvalidQuestion;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Question records out of tool arguments, strictly, and the schema that says so beforehand.
 *
 * @param <Q> the question
 */
final class Questions<Q extends Record> {
    private final Constructor<Q> constructor;
    private final Map<String, Argument> arguments;

    private Questions(Constructor<Q> constructor, Map<String, Argument> arguments) {
        this.constructor = constructor;
        this.arguments = arguments;
    }

    /** @throws IllegalArgumentException when {@code type} holds a component that no schema describes */
    static <Q extends Record> Questions<Q> of(Class<Q> type) {
        RecordComponent[] components = type.getRecordComponents();
        var arguments = new LinkedHashMap<String, Argument>();
        for (RecordComponent component : components) {
            Argument argument = Argument.of(component);
            arguments.put(argument.name(), argument);
        }
        try {
            Constructor<Q> constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new Questions<>(constructor, arguments);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no canonical constructor", e);
        }
    }

    /** Input schema in the order of the record's components. */
    Map<String, Object> schema() {
        var properties = new LinkedHashMap<String, Object>();
        arguments.forEach((name, argument) -> properties.put(name, argument.schema()));
        List<String> required = arguments.values().stream()
                .filter(Argument::required)
                .map(Argument::name)
                .toList();
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        if (!properties.isEmpty()) {
            schema.put("properties", properties);
        }
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /**
     * The question that was asked.
     *
     * @throws InvalidQuestion when an argument is unknown, missing, of another type, or refused by the question itself
     */
    Q read(Map<String, ? extends @Nullable Object> given) {
        given.keySet().forEach(this::refuseUnknown);
        Object[] values = arguments.values().stream()
                .map(argument -> argument.read(given.get(argument.name())))
                .toArray();
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(constructor + " failed", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }

    /** What a value typed in a terminal stands for. */
    Object fromWord(String name, String value) {
        Argument argument = arguments.get(name);
        return argument == null ? value : argument.fromWord(value);
    }

    private void refuseUnknown(String name) {
        if (arguments.containsKey(name)) {
            return;
        }
        String all = arguments.isEmpty() ? "it takes none" : "it takes " + String.join(", ", arguments.keySet());
        throw new InvalidQuestion(
                "unknown_argument",
                Shown.of(name) + " is no argument of this tool; " + all + ".",
                NearestName.to(name, arguments.keySet())
                        .map(nearest -> "Maybe " + nearest + ".")
                        .orElse("Maybe leave it out."));
    }
}
