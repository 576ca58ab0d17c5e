package io.github.intervalscoach.intervals.http;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.regex.Pattern;

/** Makes text from outside fit to be part of a message. */
final class Words {
    private static final int LONGEST_UPSTREAM = 200;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Z}]+");

    private Words() {}

    /** On one line, without control and format characters, at most {@code length} code points. */
    static String clean(String raw, int length) {
        String text = INVISIBLE.matcher(raw).replaceAll(" ").strip();
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length - 1)) + "\u2026";
    }

    /** What the service said; withheld when it reads like an instruction to a model, for it may echo an athlete's text. */
    static String upstream(String raw) {
        return OutsideText.prose(raw).isWithheld() ? OutsideText.WITHHELD : clean(raw, LONGEST_UPSTREAM);
    }
}
