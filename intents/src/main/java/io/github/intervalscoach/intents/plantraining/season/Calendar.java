package io.github.intervalscoach.intents.plantraining.season;

import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The days of a plan in weeks from Monday to Sunday.
 *
 * @param first the first day that can be planned
 * @param last the last; of a race plan race day
 */
public record Calendar(LocalDate first, LocalDate last) {
    private static final int WEEK_DAYS = 7;

    /** House rule: nobody's weeks are known further ahead. */
    private static final int MOST_WEEKS = 40;

    /** House rule: a week of which half is lost is a holiday week. */
    private static final int HOLIDAY_DAYS = 4;

    public Calendar {
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > (long) MOST_WEEKS * WEEK_DAYS) {
            throw new IllegalArgumentException("a plan from " + first + " to " + last + ": need at most " + MOST_WEEKS
                    + " weeks, in order. Maybe the race is already over, or a nearer one comes first?");
        }
    }

    /** So many weeks from {@code first} on, the last one whole. */
    public static Calendar weeks(LocalDate first, int weeks) {
        if (weeks < 1) {
            throw new IllegalArgumentException(weeks + " weeks: need 1 or more. Maybe they are days?");
        }
        return new Calendar(first, monday(first).plusDays((long) WEEK_DAYS * weeks - 1));
    }

    /** How many weeks there are, those cut short included. */
    public int weeks() {
        return weekOf(last);
    }

    /** The week of {@code day}; 1 is the first. */
    public int weekOf(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(monday(first), day) + 1;
    }

    /** Whether {@code day} is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    LocalDate firstOf(int week) {
        LocalDate monday = monday(first).plusWeeks(week - 1L);
        return monday.isBefore(first) ? first : monday;
    }

    LocalDate lastOf(int week) {
        LocalDate sunday = monday(first).plusWeeks(week).minusDays(1);
        return sunday.isAfter(last) ? last : sunday;
    }

    /** Weeks of which most days are not for training. */
    List<Integer> holidayWeeks(List<FixedDay> fixed) {
        return IntStream.rangeClosed(1, weeks())
                .filter(week -> fixed.stream()
                                .filter(day -> isLost(day) && weekOf(day.day()) == week)
                                .map(FixedDay::day)
                                .distinct()
                                .count()
                        >= HOLIDAY_DAYS)
                .boxed()
                .toList();
    }

    private boolean isLost(FixedDay day) {
        return contains(day.day()) && day.kind().takesTheDay() && !day.kind().isRace();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
