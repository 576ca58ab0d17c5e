package io.github.intervalscoach.intervals.emulator;

import io.github.intervalscoach.intervals.emulator.Fault.Frequency;
import io.github.intervalscoach.intervals.emulator.Fault.Kind;
import io.github.intervalscoach.intervals.emulator.Fault.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a fault is written: {@code kind[=number]}, then {@code name=value}, parted by commas. */
final class FaultNotation {
    private static final List<String> NAMES = List.of("times", "verb", "path", "chance", "seed");
    private static final List<String> VERBS = List.of("GET", "PUT", "POST", "DELETE");
    private static final int MOST_TIMES = 1_000_000;

    private FaultNotation() {}

    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Fault parse(String text) {
        var words = new LinkedHashMap<String, String>();
        for (String part : text.strip().split(",", -1)) {
            int equals = part.indexOf('=');
            String name = (equals < 0 ? part : part.substring(0, equals)).strip();
            String value = equals < 0 ? "" : part.substring(equals + 1).strip();
            if (!words.isEmpty() && (!NAMES.contains(name) || words.containsKey(name))) {
                throw refusal("After the kind come, once each, " + String.join(", ", NAMES) + ", as in times=3");
            }
            words.put(name, value);
        }
        String first = words.keySet().iterator().next();
        Kind kind = Stream.of(Kind.values())
                .filter(known -> word(known).equals(first))
                .findFirst()
                .orElseThrow(() -> refusal("A fault begins with its kind: "
                        + Stream.of(Kind.values()).map(FaultNotation::word).collect(Collectors.joining(", "))));
        return new Fault(kind, number(kind, words.getOrDefault(first, "")), target(words), frequency(words));
    }

    static String text(Fault fault) {
        var parts = new ArrayList<String>();
        parts.add(word(fault.kind())
                + (fault.number().isPresent() ? "=" + fault.number().getAsInt() : ""));
        fault.frequency().times().ifPresent(times -> parts.add("times=" + times));
        fault.target().verb().ifPresent(verb -> parts.add("verb=" + verb));
        fault.target().path().ifPresent(path -> parts.add("path=" + path));
        if (fault.frequency().chance() < 1) {
            parts.add("chance=" + fault.frequency().chance());
            parts.add("seed=" + fault.frequency().seed());
        }
        return String.join(",", parts);
    }

    private static OptionalInt number(Kind kind, String written) {
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                read(written, Integer::parseInt, kind::allows, "The kind " + word(kind) + " takes " + kind.range()));
    }

    private static Target target(Map<String, String> words) {
        return new Target(
                Optional.ofNullable(words.get("verb"))
                        .map(verb -> read(verb, v -> v, VERBS::contains, "verb is one of " + String.join(", ", VERBS))),
                Optional.ofNullable(words.get("path"))
                        .map(path -> read(
                                path,
                                p -> p,
                                p -> p.startsWith("/"),
                                "path begins with a slash and is below /api/v1, as in path=/athlete/*/events")));
    }

    private static Frequency frequency(Map<String, String> words) {
        OptionalInt times = words.containsKey("times")
                ? OptionalInt.of(read(
                        words.getOrDefault("times", ""),
                        Integer::parseInt,
                        n -> n > 0 && n <= MOST_TIMES,
                        "times is a whole number from 1 to " + MOST_TIMES))
                : OptionalInt.empty();
        double chance = read(
                words.getOrDefault("chance", "1"),
                Double::parseDouble,
                p -> p > 0 && p <= 1,
                "chance is a number above 0 and at most 1");
        long seed = read(words.getOrDefault("seed", "1"), Long::parseLong, n -> true, "seed is a whole number");
        return new Frequency(times, chance, seed);
    }

    private static <T> T read(String text, Function<String, T> parser, Predicate<T> allowed, String rule) {
        try {
            T value = parser.apply(text);
            if (allowed.test(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw refusal(rule);
    }

    private static IllegalArgumentException refusal(String rule) {
        return new IllegalArgumentException(rule + ". An example: too-many=2,times=3,verb=POST.");
    }
}
