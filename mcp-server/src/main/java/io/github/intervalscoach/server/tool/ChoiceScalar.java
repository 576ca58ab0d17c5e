package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.InvalidQuestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of an enum's constants, by its wire name.
 *
 * @param isListed whether the schema lists them
 */
record ChoiceScalar(Map<String, Object> constants, boolean isListed) implements Scalar {
    static ChoiceScalar of(Class<?> type, boolean isListed) {
        var constants = new LinkedHashMap<String, Object>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(SnakeCase.of((Enum<?>) constant), constant);
        }
        return new ChoiceScalar(constants, isListed);
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "string");
        if (isListed) {
            schema.put("enum", List.copyOf(constants.keySet()));
        }
        return schema;
    }

    @Override
    public Object read(String argument, Object raw) {
        Object constant = raw instanceof String ? constants.get(raw) : null;
        if (constant == null) {
            String all = String.join(", ", constants.keySet());
            String given = raw instanceof String text ? text : "";
            throw new InvalidQuestion(
                    raw instanceof String ? "unknown_value" : "wrong_type",
                    argument + " is " + Shown.of(raw) + "; it must be one of " + all + ".",
                    "Maybe \""
                            + NearestName.to(given, constants.keySet())
                                    .orElse(constants.keySet().iterator().next()) + "\".");
        }
        return constant;
    }

    @Override
    public Object fromWord(String word) {
        return word;
    }
}
