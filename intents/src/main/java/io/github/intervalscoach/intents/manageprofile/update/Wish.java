package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.manageprofile.person.PersonChange;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One value as it was given. */
record Wish(Field field, String value) {
    /** Each of {@code values}, each field at most once. */
    static List<Wish> of(List<String> values) {
        var wishes = new ArrayList<Wish>();
        for (String said : values) {
            Wish wish = parse(said);
            if (wishes.stream().anyMatch(known -> known.field() == wish.field())) {
                throw invalid(wish.field().typed() + " is given twice.", "Give it once.");
            }
            wishes.add(wish);
        }
        return List.copyOf(wishes);
    }

    boolean isCleared() {
        return value.isEmpty();
    }

    static InvalidQuestion invalid(String cause, String cure) {
        return new InvalidQuestion("invalid_value", cause, cure);
    }

    /** The value as it may be shown. */
    String shown() {
        return "\"" + OutsideText.name(value).shown() + "\"";
    }

    private static Wish parse(String said) {
        int equals = said.indexOf('=');
        if (equals < 1) {
            throw invalid(
                    "\"" + OutsideText.name(said).shown() + "\" is not a field with its value.", "Write ftp=265.");
        }
        String name = said.substring(0, equals).strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        Field field = Field.named(name)
                .orElseThrow(() -> invalid(
                        "There is no field \"" + OutsideText.name(name).shown() + "\".",
                        "One of: " + Field.all() + "; of the athlete: " + PersonChange.fields() + "."));
        return new Wish(field, said.substring(equals + 1).strip());
    }
}
