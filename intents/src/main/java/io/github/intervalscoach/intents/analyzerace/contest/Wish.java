package io.github.intervalscoach.intents.analyzerace.contest;

import io.github.intervalscoach.intents.dates.spoken.DayExpression;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which race was asked for.
 *
 * @param words an id or part of a name
 * @param days what the date can mean: of a bare weekday the one behind and the one ahead, in that order
 */
public record Wish(Optional<String> words, List<LocalDate> days) {
    public Wish {
        days = List.copyOf(days);
    }

    /** As asked on {@code today}. */
    public static Wish of(Optional<String> race, Optional<String> date, LocalDate today) {
        return new Wish(
                race.map(String::strip),
                date.map(text -> Stream.of(Facing.PAST, Facing.FUTURE)
                                .map(facing -> DayExpression.parse(text, facing).resolve(today))
                                .distinct()
                                .toList())
                        .orElse(List.of()));
    }

    /** Whether neither a race nor a day was named. */
    boolean isOpen() {
        return words.isEmpty() && days.isEmpty();
    }
}
