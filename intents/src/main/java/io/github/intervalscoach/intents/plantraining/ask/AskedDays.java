package io.github.intervalscoach.intents.plantraining.ask;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.dates.spoken.NamedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as people name them, apart by commas, none of them over. */
public final class AskedDays {
    /** Between days, but not between a weekday and its date. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*(?![0-9]{4}-)|(?<=[0-9])\\s*,\\s*");

    private static final int MOST_DAYS = 31;
    private static final int FARTHEST_DAYS = 365;

    private AskedDays() {}

    /**
     * Each of them, in order.
     *
     * @throws InvalidQuestion for a day that is over, too far ahead, or one of too many
     */
    public static List<LocalDate> ahead(String said, LocalDate today) {
        List<LocalDate> days = Stream.of(BETWEEN.split(said, -1))
                .map(one -> ahead(one, today, today.plusDays(FARTHEST_DAYS)))
                .distinct()
                .sorted()
                .toList();
        if (days.size() > MOST_DAYS) {
            throw new InvalidQuestion(
                    "too_many", days.size() + " days; at most " + MOST_DAYS + ".", "Ask in parts, or build a plan.");
        }
        return days;
    }

    /** A single day from {@code today} on. */
    public static LocalDate one(String said, LocalDate today) {
        return ahead(said, today, today.plusDays(FARTHEST_DAYS));
    }

    private static LocalDate ahead(String said, LocalDate today, LocalDate last) {
        LocalDate day = NamedDay.parse(said.strip(), Facing.FUTURE).resolve(today);
        if (day.isBefore(today) || day.isAfter(last)) {
            throw new InvalidQuestion(
                    day.isBefore(today) ? "past_day" : "date_too_far",
                    Wording.longDate(day) + (day.isBefore(today) ? " is over." : " is more than a year ahead."),
                    "Plan from " + today + " on.");
        }
        return day;
    }
}
