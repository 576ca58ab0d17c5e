package io.github.intervalscoach.intents.plantraining.read;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.dates.spoken.NamedDay;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.Place;
import io.github.intervalscoach.intents.plantraining.athlete.DateLimit;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Weekdays and minutes as people type them. */
public final class Weekdays {
    private static final Pattern MINUTES =
            Pattern.compile("(.+?)[ :=]+([0-9]{1,4})(?: ?min(?:utes)?)?(?: ([A-Za-z ,]+))?");
    private static final Pattern INDOORS = Pattern.compile("(?i)[ ,]*\\bindoors?\\b[ ,]*");
    private static final int DAY_MINUTES = 1440;
    private static final int SHORTEST = 3;

    private Weekdays() {}

    /**
     * So many minutes at most, on a weekday or on a date.
     *
     * @param sports that alone can be done then; empty for the usual ones
     * @param place where they are done; empty for as usual
     */
    public record DayMinutes(
            Optional<DayOfWeek> weekday,
            Optional<LocalDate> date,
            int minutes,
            List<Sport> sports,
            Optional<Place> place) {
        public DayMinutes {
            sports = List.copyOf(sports);
        }

        boolean isIndoors() {
            return place.equals(Optional.of(Place.INDOORS));
        }

        boolean isOn(LocalDate day) {
            return date.map(day::equals).orElseGet(() -> weekday.equals(Optional.of(day.getDayOfWeek())));
        }
    }

    /**
     * The weekday that {@code said} is: tuesday, tue, Tuesdays.
     *
     * @throws InvalidQuestion with code {@code unknown_weekday}
     */
    public static DayOfWeek of(String said) {
        return find(said)
                .orElseThrow(() -> new InvalidQuestion(
                        "unknown_weekday",
                        "\"" + OutsideText.name(said).shown() + "\" is not a weekday.",
                        "Use monday to sunday."));
    }

    /**
     * What {@code said} allows: {@code tue 60}, {@code 2026-03-19 0}.
     *
     * @throws InvalidQuestion with code {@code unknown_minutes}
     */
    public static DayMinutes minutes(String said, LocalDate today) {
        Matcher matcher = MINUTES.matcher(said.strip());
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) > DAY_MINUTES) {
            throw new InvalidQuestion(
                    "unknown_minutes",
                    "\"" + OutsideText.name(said).shown() + "\" is not a day with its minutes.",
                    "Write tue 60 for every Tuesday, 2026-03-19 0 for one day, mon 45 run where only that is possible,"
                            + " tue 60 indoor; at most 1440.");
        }
        int minutes = Integer.parseInt(matcher.group(2));
        Optional<String> more = Optional.ofNullable(matcher.group(3));
        Optional<Place> place =
                more.filter(words -> INDOORS.matcher(words).find()).map(words -> Place.INDOORS);
        List<Sport> sports = more.map(
                        words -> INDOORS.matcher(words).replaceAll(" ").strip())
                .filter(words -> !words.isEmpty())
                .map(Sports::said)
                .orElse(List.of());
        return find(matcher.group(1))
                .map(weekday -> new DayMinutes(Optional.of(weekday), Optional.empty(), minutes, sports, place))
                .orElseGet(() -> new DayMinutes(
                        Optional.empty(),
                        Optional.of(
                                NamedDay.parse(matcher.group(1), Facing.FUTURE).resolve(today)),
                        minutes,
                        sports,
                        place));
    }

    /** What {@code day} says of the dates in {@code days}; minutes of a weekday hold every week and are no limit of a date. */
    static Stream<DateLimit> limits(DayMinutes day, DateRange days) {
        return day.date().isPresent()
                ? Stream.of(new DateLimit(day.date().get(), OptionalInt.of(day.minutes()), day.sports()))
                : days.days()
                        .filter(date ->
                                !day.sports().isEmpty() && day.weekday().equals(Optional.of(date.getDayOfWeek())))
                        .map(date -> new DateLimit(date, OptionalInt.empty(), day.sports()));
    }

    /** All that {@code said} are. */
    public static List<DayOfWeek> all(List<String> said) {
        return said.stream()
                .flatMap(words -> Stream.of(words.split(",", -1)))
                .map(Weekdays::of)
                .distinct()
                .toList();
    }

    private static Optional<DayOfWeek> find(String said) {
        String word = said.strip().toUpperCase(Locale.ROOT);
        String one = word.endsWith("S") && word.length() > SHORTEST + 2 ? word.substring(0, word.length() - 1) : word;
        return Stream.of(DayOfWeek.values())
                .filter(day -> one.length() >= SHORTEST && day.name().startsWith(one))
                .findFirst();
    }
}
