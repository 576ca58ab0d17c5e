package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which race is meant; never a guess between two. */
record RaceChoice(Known known) {
    /** The one on {@code day}; of several the one that matters most. */
    Optional<CalendarEvent> on(LocalDate day) {
        return known.races().stream()
                .filter(race -> race.day().equals(day))
                .min((one, other) -> one.category().compareTo(other.category()));
    }

    /** The next A race after {@code begin} and up to {@code last}. */
    Optional<CalendarEvent> nextA(LocalDate begin, LocalDate last) {
        return known.races().stream()
                .filter(race ->
                        race.category() == Category.RACE_A && !race.day().isAfter(last))
                .filter(race -> race.day().isAfter(begin))
                .findFirst();
    }

    /**
     * The one called like {@code name}.
     *
     * @throws InvalidQuestion with code {@code unknown_goal} or {@code ambiguous_race}
     */
    CalendarEvent called(String name) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
        List<CalendarEvent> found = known.races().stream()
                .filter(race -> words.stream()
                        .allMatch(word ->
                                race.name().shown().toLowerCase(Locale.ROOT).contains(word)))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        List<CalendarEvent> candidates = found.isEmpty() ? known.races() : found;
        throw new InvalidQuestion(
                found.isEmpty() ? "unknown_goal" : "ambiguous_race",
                (found.isEmpty() ? "No race ahead is called \"" : "More than one race ahead is called \"")
                        + OutsideText.name(name).shown() + "\", and it is no other goal.",
                "Use fitness 80, threshold or keep going, or date for the race" + listed(candidates) + ".");
    }

    private static String listed(List<CalendarEvent> races) {
        return races.isEmpty()
                ? "; no race is on the calendar"
                : ": "
                        + races.stream()
                                .limit(5)
                                .map(race -> race.day() + " \"" + race.name().shown() + "\" ("
                                        + Wording.weekday(race.day()) + ", " + race.id() + ")")
                                .collect(Collectors.joining(", "));
    }
}
