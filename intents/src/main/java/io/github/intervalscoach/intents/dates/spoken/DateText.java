package io.github.intervalscoach.intents.dates.spoken;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody typed where a day was asked for.
 *
 * @param raw as typed
 * @param folded lower case, spaces folded; empty when it has a letter or digit that no day is written with
 */
record DateText(String raw, String folded) {
    private static final int LONGEST = 60;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern WRITABLE = Pattern.compile("[A-Za-z0-9. -]*");

    static DateText of(String raw) {
        if (raw.length() > LONGEST) {
            return new DateText(raw, "");
        }
        String text = SPACE.matcher(raw).replaceAll(" ").strip();
        return new DateText(raw, WRITABLE.matcher(text).matches() ? text.toLowerCase(Locale.ROOT) : "");
    }

    InvalidQuestion unknown(String examples) {
        return new InvalidQuestion("unknown_date", quoted() + " is not a date I know.", "Use " + examples + ".");
    }

    InvalidQuestion invalidRange(String why, String cure) {
        return new InvalidQuestion("invalid_range", quoted() + " " + why + ".", cure);
    }

    private String quoted() {
        return "\"" + OutsideText.name(raw).shown() + "\"";
    }
}
