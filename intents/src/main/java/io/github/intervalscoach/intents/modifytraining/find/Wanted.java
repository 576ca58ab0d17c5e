package io.github.intervalscoach.intents.modifytraining.find;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.dates.spoken.NamedDay;
import io.github.intervalscoach.intents.model.DateRange;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One thing as somebody named it.
 *
 * @param id when it was named by its id
 * @param days when they were said
 * @param words the rest, folded; those that every session would have are left out
 */
public record Wanted(Optional<String> id, Optional<DateRange> days, List<String> words) {
    private static final Pattern ID = Pattern.compile("i?[0-9]{2,18}");
    private static final Pattern DAY = Pattern.compile(
            "\\b((?:(?:last|next) )?(?:monday|tuesday|wednesday|thursday|friday"
                    + "|saturday|sunday)(?:,? [0-9]{4}-[0-9]{2}-[0-9]{2})?|today|tomorrow|yesterday|[0-9]{4}-[0-9]{2}-[0-9]{2})\\b");
    private static final List<String> FILLERS = List.of(
            "the",
            "my",
            "a",
            "an",
            "on",
            "of",
            "for",
            "from",
            "this",
            "planned",
            "session",
            "workout",
            "training",
            "s",
            "activity",
            "entry",
            "event",
            "one");

    public Wanted {
        words = List.copyOf(words);
    }

    /** Nothing but days. */
    public static Wanted on(DateRange days) {
        return new Wanted(Optional.empty(), Optional.of(days), List.of());
    }

    /**
     * What {@code said} means on {@code today}, {@code days} being those that the question names beside it.
     *
     * @throws InvalidQuestion with code {@code weekday_and_date_disagree} when both say when and not the same
     */
    public static Wanted of(String said, Optional<DateRange> days, LocalDate today, Facing facing) {
        if (ID.matcher(said.strip()).matches()) {
            return new Wanted(Optional.of(said.strip()), Optional.empty(), List.of());
        }
        String folded = folded(said);
        Matcher day = DAY.matcher(folded);
        if (!day.find()) {
            return new Wanted(Optional.empty(), days, words(folded));
        }
        String phrase = folded.substring(day.start(1), day.end(1));
        LocalDate spoken = NamedDay.parse(phrase, facing).resolve(today);
        LocalDate named = days.filter(unused -> phrase.matches("(?:mon|tues|wednes|thurs|fri|satur|sun)day"))
                .flatMap(range -> sameWeekday(range, spoken))
                .orElse(spoken);
        days.filter(range -> !range.contains(named)).ifPresent(range -> {
            throw disagreement(named, range);
        });
        String rest = folded.substring(0, day.start()) + " " + folded.substring(day.end());
        return new Wanted(Optional.empty(), Optional.of(DateRange.of(named)), words(rest));
    }

    /** Whether {@code entry} is what was named. */
    public boolean fits(Entry entry) {
        return id.map(entry.id()::equals)
                .orElseGet(() -> isOnDays(entry) && words.stream().allMatch(w -> has(entry, w)));
    }

    /** A bare weekday beside days is one of them. */
    private static Optional<LocalDate> sameWeekday(DateRange range, LocalDate spoken) {
        return range.days()
                .filter(day -> day.getDayOfWeek() == spoken.getDayOfWeek())
                .findFirst();
    }

    private boolean isOnDays(Entry entry) {
        return days.map(range -> !entry.days().first().isAfter(range.last())
                        && !entry.days().last().isBefore(range.first()))
                .orElse(true);
    }

    private static boolean has(Entry entry, String word) {
        return words(folded(entry.name())).stream().anyMatch(own -> own.startsWith(word))
                || List.of(entry.kind().split("_", -1)).contains(word)
                || entry.sport().filter(sport -> isSport(sport, word)).isPresent();
    }

    private static boolean isSport(String sport, String word) {
        return switch (word) {
            case "ride", "bike", "cycling" -> Wording.isRide(sport);
            case "run", "swim" -> sport.toLowerCase(Locale.ROOT).endsWith(word);
            case "gym", "strength", "weights" -> sport.equals("WeightTraining");
            default -> sport.equalsIgnoreCase(word);
        };
    }

    private static List<String> words(String folded) {
        return Stream.of(folded.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .toList();
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(text.strip().replace('\u2019', '\''), Normalizer.Form.NFD);
        return apart.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    private static InvalidQuestion disagreement(LocalDate named, DateRange range) {
        return new InvalidQuestion(
                "weekday_and_date_disagree",
                "target says " + Wording.longDate(named) + ", the date says " + Wording.longDate(range.first())
                        + (range.length() > 1 ? " to " + Wording.longDate(range.last()) : "") + ".",
                "Ask which is meant, and leave the other out.");
    }
}
