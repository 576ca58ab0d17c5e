package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.dates.spoken.DayExpression;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.dates.spoken.RangeExpression;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which two periods are meant. Words that make no sense are refused before anything is read. */
final class WindowChoice {
    private static final int DEFAULT_DAYS = 14;
    private static final int MOST_YEARS = 10;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** "Last year" beside a period means the same days, not a calendar year: seasons differ. */
    private static final Pattern YEAR_BEFORE = Pattern.compile(
            "(?:the )?(?:same (?:days|period|time) )?(?:last year|(?:a |one )?year (?:ago|before|earlier)|previous"
                    + " year)");

    private static final Pattern BEFORE = Pattern.compile(
            "(?:the )?(?:period |days )?(?:just |immediately )?(?:before|previous(?: period)?|prior(?: period)?)");
    private static final Pattern COUNTED_BEFORE =
            Pattern.compile("(?:the )?(?:previous |prior )?([0-9]{1,4}) (day|week)s? (?:before|earlier|prior)");

    private final Question question;
    private final Optional<RangeExpression> date;
    private final String with;
    private final Optional<RangeExpression> withDate;

    private WindowChoice(
            Question question, Optional<RangeExpression> date, String with, Optional<RangeExpression> withDate) {
        this.question = question;
        this.date = date;
        this.with = with;
        this.withDate = withDate;
    }

    /** Reads the words of {@code question}. */
    static WindowChoice of(Question question) {
        String with = SPACE.matcher(question.withDate().orElse("before"))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return new WindowChoice(
                question,
                question.date().map(text -> RangeExpression.parse(text, Facing.PAST)),
                with,
                isRelative(with)
                        ? Optional.empty()
                        : question.withDate().map(text -> RangeExpression.parse(text, Facing.PAST)));
    }

    private static boolean isRelative(String with) {
        return YEAR_BEFORE.matcher(with).matches()
                || BEFORE.matcher(with).matches()
                || COUNTED_BEFORE.matcher(with).matches();
    }

    /** The two periods when {@code today} is the athlete's local day, the newer first. */
    Windows on(LocalDate today) {
        DateRange first = date.map(words -> words.resolve(today))
                .orElseGet(() -> question.from()
                        .map(from -> between(from, question.to(), today))
                        .orElseGet(() -> DateRange.endingOn(today, DEFAULT_DAYS)));
        DateRange second = withDate.map(words -> words.resolve(today))
                .orElseGet(() -> question.withFrom()
                        .map(from -> between(from, question.withTo(), today))
                        .orElseGet(() -> relative(first, today)));
        boolean inOrder = second.last().isBefore(first.first());
        if (!inOrder && !first.last().isBefore(second.first())) {
            throw overlapping(first, second);
        }
        var windows = inOrder ? new Windows(first, second, today) : new Windows(second, first, today);
        if (windows.done(windows.newer()).isEmpty()) {
            throw new InvalidQuestion(
                    "window_ahead",
                    text(windows.newer()) + " lies ahead: no day of it is over.",
                    "Ask for days up to " + today.minusDays(1) + ".");
        }
        return windows;
    }

    private DateRange relative(DateRange first, LocalDate today) {
        if (YEAR_BEFORE.matcher(with).matches()) {
            DateRange done = new Windows(first, first, today).done(first).orElse(first);
            return new DateRange(done.first().minusYears(1), done.last().minusYears(1));
        }
        Matcher counted = COUNTED_BEFORE.matcher(with);
        int days = counted.matches()
                ? Integer.parseInt(counted.group(1)) * ("week".equals(counted.group(2)) ? 7 : 1)
                : first.length();
        if (days == 0) {
            throw new InvalidQuestion("invalid_range", "A period of 0 days holds nothing.", "Ask for 7 days or more.");
        }
        return DateRange.endingOn(first.first().minusDays(1), days);
    }

    private static DateRange between(String from, Optional<String> to, LocalDate today) {
        LocalDate first = DayExpression.parse(from, Facing.PAST).resolve(today);
        LocalDate last = to.map(text -> DayExpression.parse(text, Facing.PAST).resolve(today))
                .orElse(today);
        if (last.isBefore(first)) {
            throw new InvalidQuestion(
                    "invalid_range", "A period ends on " + last + " before it begins on " + first + ".", "Swap them.");
        }
        if (!last.isBefore(first.plusYears(MOST_YEARS))) {
            throw new InvalidQuestion(
                    "invalid_range", "A period is longer than ten years.", "Ask for ten years at most.");
        }
        return new DateRange(first, last);
    }

    private static InvalidQuestion overlapping(DateRange first, DateRange second) {
        var before = DateRange.endingOn(first.first().minusDays(1), second.length());
        return new InvalidQuestion(
                "overlapping_periods",
                text(first) + " and " + text(second) + " share days, so they cannot be told apart.",
                "Ask for periods that share none, e.g. with_date " + text(before) + ".");
    }

    private static String text(DateRange range) {
        return range.first() + ".." + range.last();
    }
}
