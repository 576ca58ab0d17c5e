package io.github.intervalscoach.intents.dates.spoken;

import static io.github.intervalscoach.intents.dates.spoken.DayExpression.group;
import static io.github.intervalscoach.intents.dates.spoken.DayExpression.number;

import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as people say them: every {@link DayExpression}, {@code this}, {@code last} and {@code next} {@code week} (from
 * Monday), {@code month} and {@code year}, {@code 2026-W11}, {@code 2026-03}, {@code march}, {@code march 2025},
 * {@code 2026}, {@code last 14 days} (today is the last of them), {@code next 7 days} (today is the first of them), and
 * two days joined by two dots. At most ten years.
 */
public final class RangeExpression {
    private static final String EXAMPLES =
            "2026-03-14, last week, 2026-W11, march, march 2025, 2026-03, 2026, last 14 days or"
                    + " 2026-03-01..2026-03-14, in the years 1970 to 2100";
    private static final int MOST_YEARS = 10;

    private static final Pattern NEAR = Pattern.compile("(this|last|next) (week|month|year)");
    private static final Pattern COUNTED = Pattern.compile("(last|next) ([0-9]{1,4}) (day|week)s?");
    private static final Pattern ISO_WEEK = Pattern.compile("([0-9]{4})-w([0-9]{2})");
    private static final Pattern ISO_MONTH = Pattern.compile("([0-9]{4})(?:-([0-9]{2}))?");
    private static final Pattern MONTH = Pattern.compile(
            "(january|february|march|april|may|june|july|august|september|october|november|december)(?: ([0-9]{4}))?");
    private static final Pattern JOINED = Pattern.compile("([^.]+)\\.\\.([^.]+)");

    private final DateText text;
    private final Function<LocalDate, @Nullable DateRange> fromToday;

    private RangeExpression(DateText text, Function<LocalDate, @Nullable DateRange> fromToday) {
        this.text = text;
        this.fromToday = fromToday;
    }

    /**
     * Reads {@code text}; {@code facing} settles a bare weekday or month.
     *
     * @throws io.github.intervalscoach.intents.InvalidQuestion with code {@code unknown_date}
     */
    public static RangeExpression parse(String text, Facing facing) {
        var typed = DateText.of(text);
        var fromToday = grammar(typed, facing);
        if (fromToday == null) {
            throw typed.unknown(EXAMPLES);
        }
        return new RangeExpression(typed, fromToday);
    }

    /**
     * The days it means when {@code today} is the athlete's local day.
     *
     * @throws io.github.intervalscoach.intents.InvalidQuestion with code {@code unknown_date} outside the years 1970 to
     *     2100, {@code invalid_range} when the ends are swapped or more than ten years apart
     */
    public DateRange resolve(LocalDate today) {
        DateRange range = fromToday.apply(today);
        if (range == null) {
            throw text.invalidRange("ends before it begins", "Maybe the two days are swapped.");
        }
        if (!DayExpression.isInReach(range.first()) || !DayExpression.isInReach(range.last())) {
            throw text.unknown(EXAMPLES);
        }
        if (!range.last().isBefore(range.first().plusYears(MOST_YEARS))) {
            throw text.invalidRange("is longer than ten years", "Ask for ten years at most.");
        }
        return range;
    }

    private static @Nullable Function<LocalDate, @Nullable DateRange> grammar(DateText text, Facing facing) {
        String folded = text.folded();
        Matcher near = NEAR.matcher(folded);
        if (near.matches()) {
            return today -> near(group(near, 1), group(near, 2), today);
        }
        Matcher counted = COUNTED.matcher(folded);
        if (counted.matches()) {
            return counted(counted);
        }
        Matcher isoWeek = ISO_WEEK.matcher(folded);
        if (isoWeek.matches()) {
            return isoWeek(number(isoWeek, 1), number(isoWeek, 2));
        }
        Matcher month = MONTH.matcher(folded);
        if (month.matches()) {
            return month(month, facing);
        }
        Matcher isoMonth = ISO_MONTH.matcher(folded);
        return isoMonth.matches() ? isoMonth(isoMonth) : days(text, facing);
    }

    private static DateRange near(String which, String unit, LocalDate today) {
        int step = which.equals("this") ? 0 : which.equals("last") ? -1 : 1;
        return switch (unit) {
            case "week" -> week(monday(today).plusWeeks(step));
            case "month" -> month(YearMonth.from(today).plusMonths(step));
            default -> year(Year.from(today).plusYears(step));
        };
    }

    private static @Nullable Function<LocalDate, @Nullable DateRange> counted(Matcher counted) {
        int days = number(counted, 2) * (group(counted, 3).equals("day") ? 1 : 7);
        if (days == 0) {
            return null;
        }
        return group(counted, 1).equals("last")
                ? today -> DateRange.endingOn(today, days)
                : today -> new DateRange(today, today.plusDays(days - 1L));
    }

    private static @Nullable Function<LocalDate, @Nullable DateRange> isoWeek(int year, int number) {
        // 4 January is always in week 1.
        LocalDate first = monday(LocalDate.of(year, 1, 4)).plusWeeks(number - 1L);
        return number == first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) ? today -> week(first) : null;
    }

    private static Function<LocalDate, @Nullable DateRange> month(Matcher matched, Facing facing) {
        var name = Month.valueOf(group(matched, 1).toUpperCase(Locale.ROOT));
        if (matched.group(2) != null) {
            var month = YearMonth.of(number(matched, 2), name);
            return today -> month(month);
        }
        return today -> {
            var month = YearMonth.of(today.getYear(), name);
            int step = Integer.signum(month.compareTo(YearMonth.from(today)));
            return month(month.plusYears(
                    facing == Facing.PAST && step > 0 ? -1 : facing == Facing.FUTURE && step < 0 ? 1 : 0));
        };
    }

    private static @Nullable Function<LocalDate, @Nullable DateRange> isoMonth(Matcher matched) {
        int year = number(matched, 1);
        if (matched.group(2) == null) {
            return today -> year(Year.of(year));
        }
        int month = number(matched, 2);
        return month < 1 || month > 12 ? null : today -> month(YearMonth.of(year, month));
    }

    private static @Nullable Function<LocalDate, @Nullable DateRange> days(DateText text, Facing facing) {
        Matcher joined = JOINED.matcher(text.folded());
        if (!joined.matches()) {
            DayExpression day = DayExpression.find(text, facing);
            return day == null ? null : today -> DateRange.of(day.resolve(today));
        }
        DayExpression first = DayExpression.find(DateText.of(group(joined, 1)), facing);
        DayExpression last = DayExpression.find(DateText.of(group(joined, 2)), facing);
        if (first == null || last == null) {
            return null;
        }
        return today -> {
            LocalDate from = first.resolve(today);
            LocalDate to = last.resolve(today);
            return to.isBefore(from) ? null : new DateRange(from, to);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static DateRange week(LocalDate monday) {
        return new DateRange(monday, monday.plusDays(6));
    }

    private static DateRange month(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    private static DateRange year(Year year) {
        return new DateRange(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }
}
