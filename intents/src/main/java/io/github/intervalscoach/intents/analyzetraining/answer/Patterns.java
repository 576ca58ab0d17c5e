package io.github.intervalscoach.intents.analyzetraining.answer;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What repeats in a period, each with how often it was seen.
 *
 * @param days over, on record, and not marked sick, injured or holiday
 * @param habits what held often enough to be called one
 * @param weekdays training by weekday, when asked for
 * @param starts when sessions begin, when asked for and often enough known
 * @param hardDays how hard days lie, when asked for and readable
 * @param longestRunOfDays most days in a row with a session
 * @param longSession the longest session against its week, when asked for
 */
public record Patterns(
        int days,
        List<Habit> habits,
        List<WeekdayTotals> weekdays,
        Optional<Starts> starts,
        Optional<HardDays> hardDays,
        int longestRunOfDays,
        Optional<LongSession> longSession) {
    public Patterns {
        habits = List.copyOf(habits);
        weekdays = List.copyOf(weekdays);
    }

    /** What is done on a weekday. */
    public enum Kind {
        REST,
        LONGEST_SESSION,
        HARD
    }

    /** {@code kind} on {@code times} of {@code of}. */
    public record Habit(DayOfWeek weekday, Kind kind, int times, int of) {}

    /** One weekday; minutes over the days trained. */
    public record WeekdayTotals(DayOfWeek weekday, int days, int trained, OptionalDouble meanMinutes) {}

    /** The middle half of the starts lies between the quarters; local clock. */
    public record Starts(int sessions, String firstQuarter, String median, String thirdQuarter) {}

    /**
     * Hard days.
     *
     * @param hard how many
     * @param readable days with a session that says how hard it was
     * @param trained days with a session
     * @param inARow pairs of hard days without a day between
     */
    public record HardDays(int hard, int readable, int trained, int inARow) {}

    /** The longest session of whole weeks as a share of the week's time, the middle one. */
    public record LongSession(int weeks, double medianPercentOfWeek) {}
}
