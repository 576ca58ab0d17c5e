package io.github.intervalscoach.intents.dates.spoken;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One day as {@link DayExpression} has it, or a weekday and a date together, {@code friday 2026-03-13}, which must agree:
 * whoever changes a calendar must not guess which of the two was meant.
 */
public final class NamedDay {
    private static final Pattern BOTH = Pattern.compile(
            "(?:(?:on|last|next|this) )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday),? ([0-9]{4}-[0-9]{2}-[0-9]{2})");

    private final DayExpression day;
    private final Optional<DayOfWeek> weekday;

    private NamedDay(DayExpression day, Optional<DayOfWeek> weekday) {
        this.day = day;
        this.weekday = weekday;
    }

    /**
     * Reads {@code text}.
     *
     * @throws InvalidQuestion with code {@code unknown_date}
     */
    public static NamedDay parse(String text, Facing facing) {
        Matcher both = BOTH.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!both.matches()) {
            return new NamedDay(DayExpression.parse(text, facing), Optional.empty());
        }
        var weekday = DayOfWeek.valueOf(DayExpression.group(both, 1).toUpperCase(Locale.ROOT));
        return new NamedDay(DayExpression.parse(DayExpression.group(both, 2), facing), Optional.of(weekday));
    }

    /**
     * The day it means when {@code today} is the athlete's local day.
     *
     * @throws InvalidQuestion with code {@code weekday_and_date_disagree}, naming both days that can be meant
     */
    public LocalDate resolve(LocalDate today) {
        LocalDate dated = day.resolve(today);
        weekday.filter(said -> said != dated.getDayOfWeek()).ifPresent(said -> {
            throw new InvalidQuestion(
                    "weekday_and_date_disagree",
                    dated + " is a " + Wording.weekday(dated) + ", not a " + Wording.weekday(near(dated, said)) + ".",
                    "Ask which is meant: " + Wording.weekday(dated).toLowerCase(Locale.ROOT) + " " + dated + " or "
                            + Wording.weekday(near(dated, said)).toLowerCase(Locale.ROOT) + " " + near(dated, said)
                            + ".");
        });
        return dated;
    }

    private static LocalDate near(LocalDate dated, DayOfWeek said) {
        LocalDate best = dated;
        for (int away = -3; away <= 3; away++) {
            LocalDate other = dated.plus(away, ChronoUnit.DAYS);
            if (other.getDayOfWeek() == said) {
                best = other;
            }
        }
        return best;
    }
}
