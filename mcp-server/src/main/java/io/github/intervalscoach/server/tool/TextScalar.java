package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.InvalidQuestion;
import java.util.LinkedHashMap;
import java.util.Map;

/** Free text of a bounded length. */
record TextScalar() implements Scalar {
    private static final int MAX_CHARACTERS = 200;

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "string");
        schema.put("maxLength", MAX_CHARACTERS);
        return schema;
    }

    @Override
    public Object read(String argument, Object raw) {
        if (!(raw instanceof String text)) {
            boolean scalar = raw instanceof Number || raw instanceof Boolean;
            throw Refusal.wrongType(argument, raw, "a string", "\"" + (scalar ? Shown.of(raw) : "text") + "\"");
        }
        if (text.codePointCount(0, text.length()) > MAX_CHARACTERS) {
            throw new InvalidQuestion(
                    "too_long",
                    argument + " has " + text.codePointCount(0, text.length()) + " characters; at most "
                            + MAX_CHARACTERS + " are read.",
                    "Maybe an id or a name is enough.");
        }
        if (text.codePoints().anyMatch(c -> !Plain.allows(c))) {
            throw new InvalidQuestion(
                    "control_character",
                    argument + " is " + Shown.of(text) + "; it holds a control or invisible character.",
                    "Maybe type it again instead of pasting it.");
        }
        if (text.isBlank()) {
            throw new InvalidQuestion("empty", argument + " is empty.", "Maybe leave " + argument + " out.");
        }
        return text;
    }

    @Override
    public Object fromWord(String word) {
        return word;
    }
}
