package io.github.intervalscoach.intents.analyzetraining.period;

import static io.github.intervalscoach.intents.answer.Wording.number;

import io.github.intervalscoach.intents.analyzetraining.answer.Patterns;
import io.github.intervalscoach.intents.analyzetraining.answer.Patterns.Habit;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.rules.PeriodRules;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Patterns in words, each with how often it was seen. */
record PatternText(Patterns patterns) {
    /** What holds; empty where nothing does. */
    Optional<String> habits() {
        return patterns.habits().isEmpty()
                ? Optional.empty()
                : Optional.of("Patterns: "
                        + patterns.habits().stream().map(PatternText::habit).collect(Collectors.joining("; ")) + ".");
    }

    Optional<String> weekdays() {
        if (patterns.weekdays().isEmpty()) {
            return Optional.empty();
        }
        var table = Table.of("Weekday", "Trained", "Minutes when trained");
        patterns.weekdays()
                .forEach(w -> table.row(
                        name(w.weekday()),
                        w.trained() + " of " + w.days(),
                        w.meanMinutes().isPresent() ? number(0, w.meanMinutes().getAsDouble()) : ""));
        return Optional.of(table.toString());
    }

    /** The rest, and what cannot be said. */
    String others() {
        List<String> parts = new ArrayList<>();
        if (patterns.habits().isEmpty()) {
            parts.add(
                    patterns.days() < PeriodRules.PATTERN_DAYS - 1
                            ? "Habits by weekday: cannot say from " + patterns.days() + " days, 28 are needed"
                            : "No weekday has a habit");
        }
        parts.add(patterns.starts()
                .map(s -> "starts mostly " + s.firstQuarter() + " to " + s.thirdQuarter() + ", half before "
                        + s.median() + " (" + s.sessions() + " sessions)")
                .orElse("usual hour: cannot say, fewer than " + PeriodRules.LEAST_STARTS + " starts known"));
        parts.add("most days in a row " + patterns.longestRunOfDays());
        parts.add(patterns.hardDays()
                .map(h -> "hard days " + h.hard() + " of the " + h.readable() + " that can be read, "
                        + (h.inARow() == 0 ? "never" : h.inARow() + (h.inARow() == 1 ? " time" : " times"))
                        + " two in a row")
                .orElse("hard days: cannot say, neither zones nor ratings"));
        parts.add(patterns.longSession()
                .map(s -> "longest session " + number(0, s.medianPercentOfWeek()) + " % of its week, the middle of "
                        + s.weeks() + " weeks")
                .orElse("long-session share: cannot say, fewer than " + PeriodRules.LEAST_WEEKDAYS + " whole weeks"));
        String all = String.join("; ", parts);
        return Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
    }

    private static String habit(Habit h) {
        return switch (h.kind()) {
                    case REST -> "rest on ";
                    case HARD -> "hard on ";
                    case LONGEST_SESSION -> "longest session on ";
                }
                + name(h.weekday()) + " (" + h.times() + " of " + h.of() + ")";
    }

    private static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
