package io.github.intervalscoach.server.tool;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value that came from outside, as an error message may repeat it: short, on one line, nothing invisible. */
final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    static String of(@Nullable Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof Collection) {
            return "a list";
        }
        String visible = visible(String.valueOf(value));
        return value instanceof String ? "\"" + visible + "\"" : visible;
    }

    private static String visible(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST + 1L)
                .map(c -> Plain.allows(c) && c != '"' && c != '`' ? c : '\uFFFD')
                .forEach(shown::appendCodePoint);
        int points = shown.codePointCount(0, shown.length());
        return points <= LONGEST ? shown.toString() : shown.substring(0, shown.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
