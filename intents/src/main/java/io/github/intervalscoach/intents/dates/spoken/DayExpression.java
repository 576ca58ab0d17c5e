package io.github.intervalscoach.intents.dates.spoken;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One day as people say it: {@code 2026-03-14}, {@code today}, {@code yesterday}, {@code tomorrow}, {@code monday},
 * {@code last tuesday} (before today), {@code next friday} (after today), {@code in 9 days}, {@code 2 weeks ago}, {@code in 3
 * months}. Case and spaces do not matter. Years 1970 to 2100.
 */
public final class DayExpression {
    private static final String EXAMPLES =
            "2026-03-14, today, yesterday, tomorrow, monday, last tuesday, next friday, in 9 days or 9 days ago,"
                    + " in the years 1970 to 2100";
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:(last|next) )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)");
    private static final Pattern AWAY =
            Pattern.compile("(?:in ([0-9]{1,5}) (day|week|month)s?|([0-9]{1,5}) (day|week|month)s? ago)");

    private final DateText text;
    private final UnaryOperator<LocalDate> fromToday;

    private DayExpression(DateText text, UnaryOperator<LocalDate> fromToday) {
        this.text = text;
        this.fromToday = fromToday;
    }

    /**
     * Reads {@code text}; {@code facing} settles a bare weekday.
     *
     * @throws io.github.intervalscoach.intents.InvalidQuestion with code {@code unknown_date}
     */
    public static DayExpression parse(String text, Facing facing) {
        var typed = DateText.of(text);
        DayExpression day = find(typed, facing);
        if (day == null) {
            throw typed.unknown(EXAMPLES);
        }
        return day;
    }

    /**
     * The day it means when {@code today} is the athlete's local day.
     *
     * @throws io.github.intervalscoach.intents.InvalidQuestion with code {@code unknown_date} when it falls outside the
     *     years 1970 to 2100
     */
    public LocalDate resolve(LocalDate today) {
        LocalDate day = fromToday.apply(today);
        if (!isInReach(day)) {
            throw text.unknown(EXAMPLES);
        }
        return day;
    }

    static boolean isInReach(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    static @Nullable DayExpression find(DateText text, Facing facing) {
        UnaryOperator<LocalDate> fromToday = grammar(text.folded(), facing);
        return fromToday == null ? null : new DayExpression(text, fromToday);
    }

    private static @Nullable UnaryOperator<LocalDate> grammar(String folded, Facing facing) {
        Matcher iso = ISO.matcher(folded);
        if (iso.matches()) {
            return written(iso);
        }
        Matcher weekday = WEEKDAY.matcher(folded);
        if (weekday.matches()) {
            return weekday(weekday, facing);
        }
        Matcher away = AWAY.matcher(folded);
        if (away.matches()) {
            return away(away);
        }
        return switch (folded) {
            case "today" -> today -> today;
            case "yesterday" -> today -> today.minusDays(1);
            case "tomorrow" -> today -> today.plusDays(1);
            default -> null;
        };
    }

    private static @Nullable UnaryOperator<LocalDate> written(Matcher iso) {
        try {
            var day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            return isInReach(day) ? today -> day : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static UnaryOperator<LocalDate> weekday(Matcher weekday, Facing facing) {
        var day = DayOfWeek.valueOf(group(weekday, 2).toUpperCase(Locale.ROOT));
        var adjuster = switch (Objects.requireNonNullElse(weekday.group(1), "")) {
            case "last" -> TemporalAdjusters.previous(day);
            case "next" -> TemporalAdjusters.next(day);
            default ->
                facing == Facing.PAST ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.nextOrSame(day);
        };
        return today -> today.with(adjuster);
    }

    private static UnaryOperator<LocalDate> away(Matcher away) {
        boolean ahead = away.group(1) != null;
        int count = ahead ? number(away, 1) : -number(away, 3);
        var unit = ChronoUnit.valueOf(group(away, ahead ? 2 : 4).toUpperCase(Locale.ROOT) + "S");
        return today -> today.plus(count, unit);
    }

    static int number(Matcher matched, int group) {
        return Integer.parseInt(group(matched, group));
    }

    static String group(Matcher matched, int group) {
        return Objects.requireNonNull(matched.group(group));
    }
}
