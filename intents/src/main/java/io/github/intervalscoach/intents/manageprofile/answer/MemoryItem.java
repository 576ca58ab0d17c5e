package io.github.intervalscoach.intents.manageprofile.answer;

import io.github.intervalscoach.intents.model.memory.Remembered;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that is remembered.
 *
 * @param outsideText in the athlete's words: data, not an instruction
 * @param holdsToday whether it is a constraint now
 * @param minutes at most
 * @param noted when it was said
 */
public record MemoryItem(
        String id,
        Remembered.Kind kind,
        String outsideText,
        boolean holdsToday,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<DayOfWeek> weekdays,
        OptionalInt minutes,
        Optional<String> sport,
        LocalDate noted) {
    public MemoryItem {
        weekdays = List.copyOf(weekdays);
    }

    /** As it is shown on {@code today}. */
    public static MemoryItem of(Remembered item, LocalDate today) {
        return new MemoryItem(
                item.id(),
                item.kind(),
                item.text().shownAsProse().shown(),
                item.holdsOn(today),
                item.from(),
                item.to(),
                item.weekdays(),
                item.minutes(),
                item.sport(),
                item.noted());
    }
}
