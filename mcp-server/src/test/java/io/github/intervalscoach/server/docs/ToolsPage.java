package io.github.intervalscoach.server.docs;

import io.github.intervalscoach.server.tool.IntentTool;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tools as a page for people: arguments out of the input schemas, fields out of the answer schemas. */
final class ToolsPage {
    private static final String OPENING = """
            # The tools

            Generated from the tools themselves; `mvn verify -Dgolden.update` writes it anew. Arguments not listed are refused, with the nearest name.
            Fields ending in a unit are in that unit. A field that is not known is left out, never 0 or null. Every tool may answer with `error` instead
            (`code`, `cause`, `cure`, `retry_helps`).
            """;

    private final StringBuilder page = new StringBuilder(OPENING);

    private ToolsPage() {}

    static String of(List<IntentTool<?>> tools) {
        var page = new ToolsPage();
        tools.forEach(page::add);
        return page.page.toString();
    }

    private void add(IntentTool<?> tool) {
        var listing = tool.listing();
        page.append("\n## ").append(tool.name()).append("\n\n");
        page.append(listing.description()).append("\n\n| Argument | Value | Meaning |\n| --- | --- | --- |\n");
        Map<String, Object> schema = listing.inputSchema();
        List<?> required = schema.get("required") instanceof List<?> names ? names : List.of();
        map(schema, "properties").forEach((name, value) -> argument(name, map(value), required.contains(name)));
        page.append("\nAnswer:\n\n");
        map(tool.answerSchema(), "properties").forEach((name, value) -> {
            if (!name.equals("error")) {
                field(String.valueOf(name), map(value), 0);
            }
        });
    }

    private void argument(Object name, Map<?, ?> value, boolean required) {
        page.append("| `")
                .append(name)
                .append("`")
                .append(required ? ", must be given" : "")
                .append(" | ")
                .append(words(value))
                .append(value.get("default") == null ? "" : ", default `" + value.get("default") + "`")
                .append(" | ")
                .append(value.get("description") == null ? "" : value.get("description"))
                .append(" |\n");
    }

    private void field(String name, Map<?, ?> value, int depth) {
        page.append("  ".repeat(depth))
                .append("- `")
                .append(name)
                .append("` ")
                .append(words(value))
                .append("\n");
        Map<?, ?> inside = value.get("items") instanceof Map<?, ?> items ? items : value;
        if (inside.get("properties") != null) {
            map(inside, "properties").forEach((child, schema) -> field(String.valueOf(child), map(schema), depth + 1));
        }
    }

    private static String words(Map<?, ?> value) {
        if (value.get("items") instanceof Map<?, ?> items) {
            return "list of " + words(items);
        }
        if (value.get("enum") instanceof List<?> choices) {
            return choices.stream().map(choice -> "`" + choice + "`").collect(Collectors.joining(", "));
        }
        String range = value.get("minimum") == null ? "" : " " + value.get("minimum") + " to " + value.get("maximum");
        return "date".equals(value.get("format")) ? "date" : value.get("type") + range;
    }

    private static Map<?, ?> map(Map<?, ?> schema, String key) {
        return schema.get(key) instanceof Map<?, ?> inside ? inside : Map.of();
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }
}
