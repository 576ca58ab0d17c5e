package io.github.intervalscoach.server.tool;

import java.util.LinkedHashMap;
import java.util.Map;

/** Yes or no. */
record TruthScalar() implements Scalar {
    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "boolean");
        return schema;
    }

    @Override
    public Object read(String argument, Object raw) {
        if (!(raw instanceof Boolean)) {
            throw Refusal.wrongType(argument, raw, "true or false", "true, without quotes");
        }
        return raw;
    }

    @Override
    public Object fromWord(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> word;
        };
    }
}
