package io.github.intervalscoach.intents.answer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Arguments as JSON, to be copied and pasted. */
final class Verbatim {
    private Verbatim() {}

    static String of(Map<String, Object> arguments) {
        return arguments.entrySet().stream()
                .map(argument -> quoted(argument.getKey()) + ":" + value(argument.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        if (value instanceof List<?> values) {
            return values.stream().map(Verbatim::value).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    /** What would need more than this is cleaned away before it comes here. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
