package io.github.intervalscoach.server.tool;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Answer records as JSON: components in the order of their declaration, names and enum constants in snake_case, days as
 * {@code 2026-03-14}, local times as {@code 2026-03-14T09:00:00}, numbers as plain decimals without exponent or trailing zeros, empty optionals and lists left out.
 * It knows the types that {@link AnswerSchema} describes and no others.
 */
public final class AnswerJson {
    private AnswerJson() {}

    /**
     * The record as maps, lists, strings, numbers and booleans.
     *
     * @throws IllegalArgumentException when it holds a number that is none, or a type that no schema describes
     */
    public static Map<String, Object> of(Record answer) {
        var json = new LinkedHashMap<String, Object>();
        for (RecordComponent component : answer.getClass().getRecordComponents()) {
            Object value = json(valueOf(component, answer));
            boolean emptyList = List.class.isAssignableFrom(component.getType())
                    && value instanceof List<?> values
                    && values.isEmpty();
            if (value != null && !emptyList) {
                json.put(SnakeCase.of(component.getName()), value);
            }
        }
        return json;
    }

    /** @return null for an empty optional */
    private static @Nullable Object json(Object value) {
        if (value instanceof String || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            return value;
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Record nested) {
            return of(nested);
        }
        if (value instanceof Enum<?> constant) {
            return SnakeCase.of(constant);
        }
        if (value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof LocalDateTime local) {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local);
        }
        if (value instanceof Collection<?> values) {
            return list(values);
        }
        if (value instanceof Map<?, ?> entries) {
            return map(entries);
        }
        return optional(value).map(AnswerJson::json).orElse(null);
    }

    private static Optional<?> optional(Object value) {
        if (value instanceof Optional<?> any) {
            return any;
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
        }
        throw new IllegalArgumentException(
                "an answer may not hold a " + value.getClass().getName());
    }

    private static BigDecimal number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("an answer may not hold " + value);
        }
        BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static List<Object> list(Collection<?> values) {
        var json = new ArrayList<Object>(values.size());
        for (Object value : values) {
            Object element = json(value);
            if (element != null) {
                json.add(element);
            }
        }
        return json;
    }

    private static Map<String, Object> map(Map<?, ?> values) {
        var json = new LinkedHashMap<String, Object>();
        values.forEach((key, value) -> {
            Object element = json(value);
            if (element != null) {
                json.put((String) key, element);
            }
        });
        return json;
    }

    private static Object valueOf(RecordComponent component, Record answer) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(answer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
