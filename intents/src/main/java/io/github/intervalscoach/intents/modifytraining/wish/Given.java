package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A value as it was given: {@code fatigue=3}.
 *
 * @param value empty to clear the field
 */
record Given(String field, String value) {
    /** Each of {@code values}, each field at most once. */
    static List<Given> of(List<String> values) {
        var all = new ArrayList<Given>();
        for (String text : values) {
            Given given = of(text);
            if (all.stream().anyMatch(known -> known.field().equals(given.field()))) {
                throw invalid(given.field() + " is given twice.", "Give it once.");
            }
            all.add(given);
        }
        return all;
    }

    double number() {
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // told below
        }
        throw invalid(field + " needs a number, not " + shown() + ".", "Write " + field + "=3, without a unit.");
    }

    boolean truth() {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw invalid(field + " is yes or no, not " + shown() + ".", "Write " + field + "=yes.");
        };
    }

    boolean isCleared() {
        return value.isEmpty();
    }

    static InvalidQuestion invalid(String cause, String cure) {
        return new InvalidQuestion("invalid_value", cause, cure);
    }

    private static Given of(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw invalid(
                    "\"" + OutsideText.name(text).shown() + "\" is not a field with its value.", "Write fatigue=3.");
        }
        String field =
                text.substring(0, equals).strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return new Given(
                OutsideText.name(field.replace('_', ' ')).shown().replace(' ', '_'),
                text.substring(equals + 1).strip());
    }

    private String shown() {
        return "\"" + OutsideText.name(value).shown() + "\"";
    }
}
