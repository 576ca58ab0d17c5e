package io.github.intervalscoach.intervals.emulator.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The weeks around today, counted back from the race ahead: this week is week 5, the race on the Sunday of week 0.
 *
 * @param today the day the world is asked for
 * @param weekOfRaceBehind the race that has been, on that week's Sunday
 */
record Season(LocalDate today, int weekOfRaceBehind) {
    private static final int THIS_WEEK = 5;
    private static final int LONGEST_BUILD = 11;
    private static final int TAPER_WEEKS = 2;
    private static final int BASE_WEEKS = 16;

    /** What a stretch of training is for. */
    enum Phase {
        BASE,
        BUILD,
        TAPER,
        TRANSITION
    }

    /** Weeks until the race ahead's week; below 0 after it. */
    int week(LocalDate day) {
        return THIS_WEEK - (int) ChronoUnit.WEEKS.between(monday(today), monday(day));
    }

    /** The Monday of a week counted that way. */
    LocalDate mondayOf(int week) {
        return monday(today).plusWeeks(THIS_WEEK - week);
    }

    LocalDate raceAhead() {
        return mondayOf(0).plusDays(6);
    }

    LocalDate raceBehind() {
        return mondayOf(weekOfRaceBehind).plusDays(6);
    }

    /** Days since {@code day}; below 0 for days to come. */
    long daysAgo(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }

    /** The day so many days ago. */
    LocalDate ago(int days) {
        return today.minusDays(days);
    }

    /** The last such weekday that is at least so many days ago. */
    LocalDate lastBefore(int daysAgo, DayOfWeek weekday) {
        return ago(daysAgo).with(TemporalAdjusters.previousOrSame(weekday));
    }

    Phase phase(int week) {
        int behind = weekOfRaceBehind;
        if (week < 0 || week == behind - 1) {
            return Phase.TRANSITION;
        }
        if (week < TAPER_WEEKS || (week >= behind && week < behind + TAPER_WEEKS)) {
            return Phase.TAPER;
        }
        if (week <= Math.min(LONGEST_BUILD, behind - 2) || (week > behind && week <= behind + LONGEST_BUILD)) {
            return Phase.BUILD;
        }
        int beyond = week - behind - LONGEST_BUILD;
        return beyond == BASE_WEEKS || beyond == BASE_WEEKS + 1 ? Phase.TRANSITION : Phase.BASE;
    }

    /** Three weeks of work, one of rest. */
    boolean isRecovery(int week) {
        return week % 4 == 0 && phase(week) != Phase.TAPER;
    }

    /** How much of the usual time such a week holds. */
    double volume(int week) {
        return switch (phase(week)) {
            case TRANSITION -> 0.55;
            case TAPER -> week == 0 || week == weekOfRaceBehind ? 0.45 : 0.7;
            case BASE, BUILD -> isRecovery(week) ? 0.62 : 1.12 - 0.08 * Math.floorMod(week, 4);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
