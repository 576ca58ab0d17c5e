package io.github.intervalscoach.intents.manageprofile.memory;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.manageprofile.answer.MemoryItem;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is remembered, in words. */
public final class MemoryText {
    private MemoryText() {}

    /** Everything of {@code items} in one line; empty where there is nothing. */
    public static List<String> line(List<MemoryItem> items) {
        return items.isEmpty()
                ? List.of()
                : List.of(
                        "Remembered: " + items.stream().map(MemoryText::item).collect(Collectors.joining("; ")) + ".");
    }

    /** One of them, its words in quotes. */
    public static String item(MemoryItem item) {
        List<String> parts = new ArrayList<>();
        parts.add(item.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " \"" + item.outsideText() + "\"");
        item.from().ifPresent(day -> parts.add("from " + Wording.longDate(day)));
        item.to().ifPresent(day -> parts.add("to " + Wording.longDate(day)));
        if (!item.weekdays().isEmpty()) {
            parts.add(item.weekdays().stream()
                    .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                    .collect(Collectors.joining(" ")));
        }
        item.minutes().ifPresent(minutes -> parts.add("at most " + minutes + " min"));
        item.sport().ifPresent(parts::add);
        if (!item.holdsToday()) {
            parts.add("does not hold today");
        }
        return String.join(", ", parts) + " (" + item.id() + ")";
    }
}
