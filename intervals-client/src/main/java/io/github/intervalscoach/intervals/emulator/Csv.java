package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of objects as a table: a line of keys, then a line for each; what is nested stays JSON. */
final class Csv {
    private static final Pattern SPECIAL = Pattern.compile("[,\"\r\n]");

    private Csv() {}

    static String of(JsonNode list) {
        Set<String> keys = new LinkedHashSet<>();
        list.forEach(row -> row.fieldNames().forEachRemaining(keys::add));
        var text = new StringBuilder(line(List.copyOf(keys)));
        list.forEach(row ->
                text.append(line(keys.stream().map(key -> cell(row.path(key))).toList())));
        return text.toString();
    }

    private static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> SPECIAL.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(",", "", "\n"));
    }
}
