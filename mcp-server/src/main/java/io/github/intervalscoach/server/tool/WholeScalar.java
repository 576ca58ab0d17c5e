package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.InvalidQuestion;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A whole number from {@code min} to {@code max}, both included. */
record WholeScalar(int min, int max) implements Scalar {
    private static final String WHOLE = "-?\\d{1,10}";

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "integer");
        if (min != Integer.MIN_VALUE) {
            schema.put("minimum", min);
        }
        if (max != Integer.MAX_VALUE) {
            schema.put("maximum", max);
        }
        return schema;
    }

    @Override
    public Object read(String argument, Object raw) {
        if (!(raw instanceof Number given)) {
            String cure = raw instanceof String text && text.matches(WHOLE) ? text + " without quotes" : "7";
            throw Refusal.wrongType(argument, raw, "a whole number", cure);
        }
        double number = given.doubleValue();
        if (number != Math.rint(number)) {
            throw Refusal.wrongType(
                    argument,
                    raw,
                    "a whole number",
                    BigDecimal.valueOf(Math.rint(number)).stripTrailingZeros().toPlainString());
        }
        if (number < min || number > max) {
            throw new InvalidQuestion(
                    "out_of_range",
                    argument + " is " + Shown.of(raw) + "; it must be from " + min + " to " + max + ".",
                    "Maybe " + argument + ": " + (number < min ? min : max) + ".");
        }
        return (int) number;
    }

    @Override
    public Object fromWord(String word) {
        return word.matches(WHOLE) ? (Object) Long.valueOf(word) : word;
    }
}
