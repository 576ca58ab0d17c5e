package io.github.intervalscoach.intents.manageprofile.items;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One value as it shall be.
 *
 * @param value empty where it is cleared, which only a description can be
 */
record Wish(Key key, Optional<FieldValue> value) {
    /** House rule: what fits a heading. The service refuses some length too; which, nobody has written down. */
    private static final int LONGEST_NAME = 80;

    private static final int LONGEST_DESCRIPTION = 1000;

    /** Each of {@code values}, each key at most once. */
    static List<Wish> of(List<String> values) {
        var wishes = new ArrayList<Wish>();
        for (String said : values) {
            Wish wish = parse(said);
            if (wishes.stream().anyMatch(known -> known.key() == wish.key())) {
                throw invalid(wish.key().typed() + " is given twice.", "Give it once.");
            }
            wishes.add(wish);
        }
        return List.copyOf(wishes);
    }

    static InvalidQuestion invalid(String cause, String cure) {
        return new InvalidQuestion("invalid_value", cause, cure);
    }

    private static Wish parse(String said) {
        int equals = said.indexOf('=');
        String name = said.substring(0, Math.max(equals, 0))
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '_');
        Key key = Key.named(name)
                .orElseThrow(() -> invalid(
                        "\"" + OutsideText.name(said).shown() + "\" is nothing that an item has.",
                        "Write name=Caffeine; there are: " + Key.all() + "."));
        String value = said.substring(equals + 1).strip();
        return new Wish(
                key, key == Key.DESCRIPTION && value.isEmpty() ? Optional.empty() : Optional.of(read(key, value)));
    }

    private static FieldValue read(Key key, String value) {
        if (key.isConstant()) {
            return new FieldValue.Text(key.constant(value)
                    .orElseThrow(() -> invalid(
                            "\"" + OutsideText.name(value).shown() + "\" is no " + key.typed() + ".", key.cure())));
        }
        if (value.isEmpty()) {
            throw invalid("The " + key.typed() + " is blank.", key.cure());
        }
        int longest = key == Key.DESCRIPTION ? LONGEST_DESCRIPTION : LONGEST_NAME;
        if (value.length() > longest) {
            throw invalid(
                    "The " + key.typed() + " has " + value.length() + " characters.", "Give at most " + longest + ".");
        }
        if (key == Key.NAME && value.lines().count() > 1) {
            throw invalid("The name has several lines.", "Give one line.");
        }
        if (key == Key.CODE && !value.matches("[A-Z][A-Za-z0-9]+")) {
            throw invalid(
                    "\"" + OutsideText.name(value).shown()
                            + "\" is no code: a capital letter, then letters and digits.",
                    key.cure());
        }
        return new FieldValue.Text(value);
    }
}
