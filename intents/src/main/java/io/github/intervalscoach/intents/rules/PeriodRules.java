package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** Rules about what repeats in a period, and about how its long sessions were fuelled. */
public final class PeriodRules {
    /** Seconds from which a session is long enough for its fuelling to be looked at. */
    public static final int LONG_SECONDS = 90 * 60;

    /** Seconds from which more carbohydrate an hour is advised. */
    public static final int VERY_LONG_SECONDS = 150 * 60;

    /** Grams an hour, from and to, in a long session. */
    public static final int LONG_LOW = 30;

    public static final int LONG_HIGH = 60;

    /** Grams an hour, from and to, in a very long one. */
    public static final int VERY_LONG_LOW = 60;

    public static final int VERY_LONG_HIGH = 90;

    /** Logged sessions below which nothing is said of fuelling. */
    public static final int LEAST_LOGGED = 3;

    /** Share of the logged sessions that has to read alike. */
    public static final double MOST_LOGGED = 2.0 / 3;

    /** Times the same has to have been seen on a weekday; whole weeks that a share needs. */
    public static final int LEAST_WEEKDAYS = 4;

    /** Share of them on which the same has to hold. */
    public static final double HABIT_SHARE = 0.75;

    /** How much oftener than on any other day. */
    public static final double HABIT_LIFT = 2;

    /** Seconds in Z4 and above that make a session hard. */
    public static final int HARD_SECONDS = 20 * 60;

    /** Rating of effort that makes a session hard. */
    public static final int HARD_RPE = 7;

    /** Days below which a period is too short for patterns. */
    public static final int PATTERN_DAYS = 28;

    /** Sessions whose hour is known below which no usual hour is given. */
    public static final int LEAST_STARTS = 10;

    /** Carbohydrate in long sessions. */
    public static final Rule FUELLING = new Rule(
            "FUEL-1",
            1,
            "Carbohydrate is read where it is logged, a logged 0 included, and held against general advice by duration;"
                    + " easy sessions need less, and sessions without a log say nothing.",
            List.of("carbohydrate_intake"),
            List.of(
                    "90 min to 2 h 30: 30 to 60 g/h",
                    "longer: 60 to 90 g/h",
                    "at least 3 logged",
                    "two thirds of them alike"),
            "Jeukendrup 2014, Sports Med 44:S25; Thomas et al. 2016, MSSE 48:543 (recalled); the lower bound of long"
                    + " sessions and the counts are convention",
            Evidence.C);

    /** What repeats on a weekday. */
    public static final Rule HABIT = new Rule(
            "PATTERN-1",
            1,
            "A weekday has a habit when the same held on most of them and much oftener than on any day; days marked"
                    + " sick, injured or holiday are left out.",
            List.of("sessions"),
            List.of("28 days", "at least 4 times", "75 % of that weekday", "twice as often as on any day"),
            "house rule",
            Evidence.D);

    /** Hard days and the days between them. */
    public static final Rule HARD_SPACING = new Rule(
            "PATTERN-2",
            1,
            "A day is hard by time near threshold or above, or by the athlete's rating; hard days in a row are named,"
                    + " for blocks of them may be meant.",
            List.of("zone_seconds", "rpe", "hard_day_spacing"),
            List.of("20 min in Z4 and above, or RPE 7", "48 hours between"),
            "convention",
            Evidence.D);

    private PeriodRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(FUELLING, HABIT, HARD_SPACING);
    }
}
