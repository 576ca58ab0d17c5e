package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The query part of an address. A name given twice is read as one comma list.
 *
 * @param values decoded, by name
 */
record Query(SortedMap<String, String> values) {
    Query {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    static Query parse(String raw) {
        var values = new TreeMap<String, String>();
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                values.merge(
                        decoded(equals < 0 ? pair : pair.substring(0, equals)),
                        equals < 0 ? "" : decoded(pair.substring(equals + 1)),
                        (a, b) -> a + "," + b);
            }
        }
        return new Query(values);
    }

    /** Empty when absent or blank. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    /** The value, or 422. */
    String required(String name) {
        return text(name)
                .orElseThrow(() -> Refused.invalid("Required request parameter '" + name + "' is not present"));
    }

    /** The parts of a comma list; empty when absent. */
    List<String> list(String name) {
        return text(name)
                .map(v -> Arrays.stream(v.split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** 0 or more, else 422. */
    OptionalInt count(String name) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int value = Integer.parseInt(text.get());
            if (value >= 0) {
                return OptionalInt.of(value);
            }
        } catch (NumberFormatException e) {
            // said below, as for a negative number
        }
        throw Refused.invalid("Invalid " + name + " [" + text.get() + "]");
    }

    /** A whole number, else 422. */
    Optional<Long> number(String name) {
        return text(name).map(value -> {
            try {
                return Long.parseLong(value);
            } catch (NumberFormatException e) {
                throw Refused.invalid("Invalid " + name + " [" + value + "]");
            }
        });
    }

    /** True or false, else 422, also when it is absent. */
    boolean requiredFlag(String name) {
        String value = required(name);
        if (!value.equals("true") && !value.equals("false")) {
            throw Refused.invalid("Invalid " + name + " [" + value + "]");
        }
        return value.equals("true");
    }

    /** A finite number, else 422. */
    Optional<Double> decimal(String name) {
        return text(name).map(value -> number(name, value));
    }

    /** A finite number out of a parameter, else 422. */
    static double number(String name, String value) {
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number) && Math.abs(number) <= Integer.MAX_VALUE) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for one that is too large
        }
        throw Refused.invalid("Invalid " + name + " [" + value + "]");
    }

    boolean isTrue(String name) {
        return text(name).filter(v -> v.equals("true")).isPresent();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("Invalid query [" + text + "]");
        }
    }
}
