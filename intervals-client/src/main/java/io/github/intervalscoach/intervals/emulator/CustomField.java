package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A field an athlete made: for wellness, activities or intervals.
 *
 * @param code the key its values are served under
 * @param kind what its values are
 */
record CustomField(String code, FieldKind kind) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z0-9]+");
    private static final List<String> TYPES = List.of("numeric", "text", "select");
    private static final List<String> AGGREGATES = List.of("MIN", "SUM", "MAX", "AVERAGE");

    /** Those for wellness, by code. */
    static NavigableMap<String, CustomField> ofWellness(Account account) {
        var fields = new TreeMap<String, CustomField>();
        for (ObjectNode item : account.customItems().values()) {
            if (item.path("type").asText().equals("INPUT_FIELD")) {
                String code = item.path("content").path("code").asText();
                boolean numeric = item.path("content").path("type").asText().equals("numeric");
                fields.put(code, new CustomField(code, numeric ? FieldKind.FLOAT : FieldKind.TEXT));
            }
        }
        return fields;
    }

    /** What a body says of activities' own fields; which there are is not looked up. */
    static ObjectNode of(ObjectNode sent) {
        ObjectNode own = sent.objectNode();
        sent.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (CODE.matcher(field.getKey()).matches() && value.isValueNode() && !value.isNull()) {
                own.set(field.getKey(), value);
            }
        });
        return own;
    }

    /** Refuses a content that makes no field, without a hint, as the service does. */
    static void check(JsonNode content) {
        boolean whole = CODE.matcher(content.path("code").asText()).matches()
                && TYPES.contains(content.path("type").asText())
                && (!content.hasNonNull("aggregate")
                        || AGGREGATES.contains(content.path("aggregate").asText()));
        if (!whole) {
            throw Refused.bare();
        }
    }

    /** A value as it is kept, else 422. */
    JsonNode read(JsonNode value) {
        return kind.read(value).orElseThrow(() -> Refused.invalid("Invalid " + code + ": " + kind.refusal(value)));
    }
}
