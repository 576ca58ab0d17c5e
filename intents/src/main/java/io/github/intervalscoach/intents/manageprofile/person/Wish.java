package io.github.intervalscoach.intents.manageprofile.person;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One value as it shall be. */
record Wish(Field field, FieldValue value) {
    private static final double TENTHS = 10;

    /** Each of {@code values}, each field at most once. */
    static List<Wish> of(List<String> values) {
        var wishes = new ArrayList<Wish>();
        for (String said : values) {
            Field field = Field.named(name(said))
                    .orElseThrow(() -> invalid(
                            Field.all() + " belong to the athlete, everything else to a sport.",
                            "Ask for them one after the other."));
            if (wishes.stream().anyMatch(known -> known.field() == field)) {
                throw invalid(field.typed() + " is given twice.", "Give it once.");
            }
            wishes.add(new Wish(
                    field, read(field, said.substring(said.indexOf('=') + 1).strip())));
        }
        return List.copyOf(wishes);
    }

    /** What stands before the value. */
    static String name(String said) {
        return said.substring(0, Math.max(said.indexOf('='), 0))
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '_');
    }

    private static FieldValue read(Field field, String value) {
        if (value.isEmpty()) {
            throw invalid("No way is known to empty " + field.typed() + ".", "Write " + field.example() + ".");
        }
        if (field == Field.UNITS) {
            String word = value.toUpperCase(Locale.ROOT);
            for (UnitSystem system : UnitSystem.values()) {
                if (system.name().equals(word)) {
                    return new FieldValue.Text(word);
                }
            }
            throw invalid("There are no units " + shown(value) + ".", "Write " + field.example() + ".");
        }
        double number = number(field, value);
        return field == Field.RESTING ? new FieldValue.Whole(Math.round(number)) : new FieldValue.Decimal(number);
    }

    private static double number(Field field, String value) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException notOne) {
            throw invalid(field.typed() + " is a number, not " + shown(value) + ".", "Write " + field.example() + ".");
        }
        if (!field.admits(number)) {
            throw new InvalidQuestion(
                    "out_of_range",
                    "A value of " + shown(value) + " for " + field.typed() + " is out of human range, " + field.range()
                            + ".",
                    "Check digits and unit, and ask again; nothing was proposed.");
        }
        double finest = field == Field.RESTING ? number : number * TENTHS;
        if (Math.abs(finest - Math.rint(finest)) > 1e-9) {
            throw invalid(
                    field.typed() + (field == Field.RESTING ? " is a whole number." : " has at most one decimal."),
                    "Round it.");
        }
        return number;
    }

    private static String shown(String value) {
        return "\"" + OutsideText.name(value).shown() + "\"";
    }

    private static InvalidQuestion invalid(String cause, String cure) {
        return new InvalidQuestion("invalid_value", cause, cure);
    }
}
