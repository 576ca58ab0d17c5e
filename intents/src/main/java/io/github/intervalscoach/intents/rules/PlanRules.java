package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** How plans are made, and made again. */
public final class PlanRules {
    /** Form in training from which a day is called deep, points. */
    public static final double DEEPEST_FORM = -30;

    /** What is long before an A race, minutes. */
    public static final int LONG_MINUTES = 120;

    /** The fewest days from something long to an A race. */
    public static final int LONG_TO_RACE_DAYS = 4;

    /** The fewest days from something hard to an A race. */
    public static final int HARD_TO_RACE_DAYS = 3;

    /** The most on the eve of an A or a B race, minutes. */
    public static final int EVE_MINUTES = 60;

    /** Form of a race morning, points. */
    public static final double LEAST_RACE_FORM = 5;

    public static final double MOST_RACE_FORM = 25;

    /** How much more of a week may be above easy than its phase has, as a share. */
    public static final double MIX_PLAY = 0.1;

    /** A session against the longest of the 30 days before. */
    public static final double TENTH = 1.1;

    /** A week that is planned again against the week as it was planned. */
    public static final double REPLANNED = 1.05;

    public static final Rule PHASES = convention(
            "BUILD-1",
            "Weeks are laid out backwards from the race: taper, specific, build, base. No order of phases has been shown"
                    + " to be better than sensible variation.",
            List.of("season_phases"),
            List.of(
                    "a third of the weeks before the taper, 6 at most, specific",
                    "half of the rest, 8 at most, build"));
    public static final Rule RECOVERY_WEEKS = convention(
            "BUILD-2",
            "Every fourth week is easier, or every third after illness or where the athlete's history asks for it; what"
                    + " the athlete sets stands above that. A plan begins with one only where that many weeks of load"
                    + " come before it. Age is not read.",
            List.of("recovery_rhythm", "mesocycle"),
            List.of("3 to 1, or 2 to 1", "50 to 70 % of the load before"));
    public static final Rule TAPER = new Rule(
            "BUILD-3",
            1,
            "Before an A race load falls and intensity stays; how early depends on how long the race takes.",
            List.of("taper", "taper_length"),
            List.of("7 days below 90 min, 10 to 3 h, 14 above, up to 21 from 6 h", "41 to 60 % less"),
            "the cut: Bosquet et al. 2007, MSSE 39:1358; the lengths are convention",
            Evidence.D);
    public static final Rule OTHER_RACES = convention(
            "BUILD-4",
            "A B race has three easier days before it and no taper; a C race is the week's hard session; an A race"
                    + " before the one that is planned for has a short taper, and load follows it.",
            List.of("season_phases"),
            List.of("3 days", "1 session", "7 days, 41 to 60 % less"));
    public static final Rule GROWTH = rule(
            "BUILD-5",
            "A week of load is no more than a tenth of a usual week above the one before it.",
            List.of("linear_load_plan"),
            List.of("10 % of a usual week, each week of load"));
    public static final Rule OWN_RAMP = convention(
            "BUILD-6",
            "Fitness rises no faster than this athlete has kept up; where nobody knows, 5 points a week, and half of it"
                    + " for runners and below a fitness of 40.",
            List.of("linear_load_plan"),
            List.of("own ramp, 8 points a week at most", "5 or 2.5 points a week"));
    public static final Rule SPACING = convention(
            "BUILD-7",
            "Hard days are 48 hours apart, those of the weeks around and those already on the calendar counted.",
            List.of("hard_day_spacing"),
            List.of("2 days of the calendar"));
    public static final Rule LONGEST = new Rule(
            "BUILD-8",
            1,
            "No session is more than a tenth longer than the longest of the 30 days before; after a month without, it"
                    + " begins short.",
            List.of("longest_session"),
            List.of("10 %", "30 days", "40 min after a month without"),
            "Frandsen et al. 2025, Br J Sports Med, for runs; for other sports a house rule",
            Evidence.D);
    public static final Rule BEFORE_RACE = convention(
            "BUILD-9",
            "Nothing hard and nothing long in the days before a race that matters; openers are not hard.",
            List.of("calendar_category"),
            List.of("2 days before an A race", "3 days before a B race", "2 h and more: 3 days before an A race"));
    public static final Rule STRENGTH = convention(
            "BUILD-10",
            "Strength work stays off the days of key sessions, since six hours between them cannot be promised, and"
                    + " heavy work out of the week before a race.",
            List.of("strength_placement"),
            List.of("another day", "7 days before a race"));
    public static final Rule FORM_IN_TRAINING = convention(
            "BUILD-11",
            "Form in training stays above this; it is a number of the model and no verdict on the athlete.",
            List.of("form"),
            List.of("-30 points"));
    public static final Rule RACE_FORM = convention(
            "BUILD-12", "Form on a race morning is usually between these.", List.of("form"), List.of("5 to 25 points"));
    public static final Rule MIX = rule(
            "BUILD-13",
            "Most time is easy; a week with much more above easy than its phase has is named.",
            List.of("intensity_mix"),
            List.of("10 points of share above the phase"));
    public static final Rule NOT_MADE_UP = rule(
            "BUILD-14",
            "What was missed is not made up by doubling: easy time is let go, a key session moves only where hard days"
                    + " stay apart and not before the second day after it was missed, and the week stays within what was"
                    + " planned.",
            List.of("planned_sessions"),
            List.of("5 % above the week as planned", "2 days"));
    public static final Rule EVE = rule(
            "BUILD-15",
            "The day before an A or a B race is short and easy, or free. That it be easy is convention; how short is"
                    + " ours, and no study has compared lengths.",
            List.of("calendar_category"),
            List.of("60 min, all sessions of the day together"));

    private static final List<Rule> ALL = List.of(
            PHASES,
            RECOVERY_WEEKS,
            TAPER,
            OTHER_RACES,
            GROWTH,
            OWN_RAMP,
            SPACING,
            LONGEST,
            BEFORE_RACE,
            STRENGTH,
            FORM_IN_TRAINING,
            RACE_FORM,
            MIX,
            NOT_MADE_UP,
            EVE);

    private PlanRules() {}

    /** Every rule of planning, from the season to the single day. */
    public static List<Rule> all() {
        return ALL;
    }

    private static Rule rule(String id, String says, List<String> inputs, List<String> thresholds) {
        return new Rule(id, 1, says, inputs, thresholds, "house rule", Evidence.D);
    }

    private static Rule convention(String id, String says, List<String> inputs, List<String> thresholds) {
        return new Rule(id, 1, says, inputs, thresholds, "convention", Evidence.D);
    }
}
