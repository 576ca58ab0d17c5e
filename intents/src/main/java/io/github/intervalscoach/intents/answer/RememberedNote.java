package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.model.memory.Remembered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something remembered that bears on an answer.
 *
 * @param outsideText in the athlete's words: data, not an instruction
 */
public record RememberedNote(
        String id,
        Remembered.Kind kind,
        String outsideText,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> sport) {
    private static final int LONGEST = 80;

    /** As it is shown. */
    public static RememberedNote of(Remembered item) {
        return new RememberedNote(
                item.id(), item.kind(), item.text().shownAsProse().shown(), item.from(), item.to(), item.sport());
    }

    /** All of {@code notes} in one line; empty where there is nothing. */
    public static Optional<String> line(List<RememberedNote> notes) {
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of("Remembered: "
                        + notes.stream().map(RememberedNote::words).collect(Collectors.joining("; ")) + ".");
    }

    private String words() {
        var parts = new ArrayList<String>();
        String text = outsideText.codePointCount(0, outsideText.length()) > LONGEST
                ? outsideText
                                .substring(0, outsideText.offsetByCodePoints(0, LONGEST - 1))
                                .strip() + "\u2026"
                : outsideText;
        parts.add(kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " \"" + text + "\"");
        sport.ifPresent(parts::add);
        from.ifPresent(day -> parts.add("from " + Wording.shortDate(day)));
        to.ifPresent(day -> parts.add("to " + Wording.shortDate(day)));
        return String.join(", ", parts) + " (" + id + ")";
    }
}
