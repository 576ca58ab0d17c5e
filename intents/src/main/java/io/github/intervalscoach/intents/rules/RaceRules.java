package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** Rules about races: those that were run, those to come, and the days before. */
public final class RaceRules {
    private static final String HOUSE = "house rule";

    /** Last third against first. */
    public static final Rule PACING = rule(
            "RACE-2",
            "Pacing is even while the last third of the course stays near the first, by power or by grade-adjusted speed;"
                    + " further below it is a fade.",
            List.of("third_mean", "grade_adjusted_pace"),
            List.of("within 3 % even", "3 to 5 % slight fade", "more than 5 % fade", "at least 10 min"));

    /** Against the athlete's similar races. */
    public static final Rule SIMILAR = rule(
            "RACE-3",
            "Races of one sport and about one distance are compared by speed; less than races differ on equal days is"
                    + " within noise, and courses and weather differ too.",
            List.of("race_speed"),
            List.of("distance within 15 %", "3 years before", "2 % race to race"));

    /** Form on the morning. */
    public static final Rule MORNING = new Rule(
            "RACE-4",
            1,
            "Form for a race is that of its morning, from the evening before; no other day's. What is good is convention.",
            List.of("form_start_of_day"),
            List.of(
                    "+5 to +15 below 90 min",
                    "+10 to +20 to 3 h",
                    "+10 to +25 longer",
                    "5 lower for a B race",
                    "no length known: A long, B middle"),
            "convention",
            Evidence.D);

    /** Easy days afterwards. */
    public static final Rule RECOVERY = new Rule(
            "RACE-5",
            1,
            "After a race only easy days: on foot one for every 3 km raced, otherwise by its hours.",
            List.of("race_distance", "race_time"),
            List.of("on foot 1 day per 3 km, 2 to 21", "otherwise 1 to 2 below 90 min, 2 to 3 to 3 h, 3 to 5 longer"),
            "Daniels, Running Formula (recalled); convention",
            Evidence.D);

    /** A time as a range. */
    public static final Rule PREDICTION = new Rule(
            "RACE-6",
            1,
            "A coming race on foot is predicted as a range over several models from the race nearest in distance, wider"
                    + " with each doubling between the two.",
            List.of("race_prediction"),
            List.of("races of 180 days", "fastest to slowest model", "2 % and 2 % a doubling more", "two models"),
            "Riegel 1981, American Scientist 69:285; Daniels and Gilbert 1979; the margin is a house rule",
            Evidence.C);

    /** What the evidence is worth. */
    public static final Rule EVIDENCE = rule(
            "RACE-7",
            "A prediction is as good as its evidence: recent, near in distance, and raced. Training is no race and gives"
                    + " a floor at most.",
            List.of("race_distance", "race_age"),
            List.of("older than 42 days less sure, than 90 low", "2 x the distance less sure, 3 x low"));

    /** Power over a duration. */
    public static final Rule POWER = new Rule(
            "RACE-8",
            1,
            "On wheels power over the duration is predicted, never a time: the road and the field make that. What was held"
                    + " is a floor, a curve through the bests the rest.",
            List.of("mean_maximal_power", "power_law", "critical_power"),
            List.of("bests of 180 days", "critical power to 30 min only", "longest best at least a third of the race"),
            HOUSE,
            Evidence.D);

    /** Fuelling. */
    public static final Rule FUELLING = rule(
            "RACE-9",
            "What was eaten in long sessions is reported from the log; amounts for a race are not prescribed from it.",
            List.of("carbohydrate_intake"),
            List.of("sessions of 90 min and more", "180 days", "no log is not 0"));

    /** The cut. */
    public static final Rule TAPER = new Rule(
            "RACE-10",
            1,
            "Before an A race load falls day by day to about half of the usual, intensity and frequency kept; the days add"
                    + " up to the budget. B race: three easier days; C race: none.",
            List.of("taper", "fitness"),
            List.of("41 to 60 % less in all, 50 % here", "usual: fitness a day", "exponential"),
            "Bosquet et al. 2007, Med Sci Sports Exerc 39:1358; Wang et al. 2023, PLoS One 18:e0282838",
            Evidence.A);

    /** How long. */
    public static final Rule TAPER_LENGTH = new Rule(
            "RACE-11",
            1,
            "The longer the race, the longer the taper.",
            List.of("taper_length"),
            List.of("7 days below 90 min", "10 to 3 h", "14 longer", "21 at most from 6 h"),
            "convention",
            Evidence.D);

    /** A long session late. */
    public static final Rule LATE_LONG = rule(
            "RACE-12",
            "A long or large session in the last days before an A or B race comes too late to help and is still felt.",
            List.of("planned_sessions"),
            List.of("4 days before", "90 min, or load above 1.5 x fitness"));

    /** Heat. */
    public static final Rule HEAT = new Rule(
            "RACE-13",
            1,
            "Heat slows a long race; by how much differs, so it is a likely reason and a range, never a correction.",
            List.of("heat_slowdown", "average_temperature"),
            List.of("above 15 to 20 \u00b0C", "1 to 3 % for each 5 \u00b0C"),
            "Ely et al. 2007; El Helou et al. 2012 (both recalled)",
            Evidence.D);

    /** The weeks before. */
    public static final Rule BUILD_UP = rule(
            "RACE-14",
            "The build-up is the 42 days before the race; a last week well below the usual is a taper.",
            List.of("load", "week_over_week"),
            List.of("42 days", "last 7 days against the median of four weeks before"));

    /** First against last. */
    public static final Rule ENDS = rule(
            "RACE-15",
            "The last of a long course against the first, equally long, by the steps of the thirds. What was logged as eaten"
                    + " has no time of day, so it belongs to neither.",
            List.of("end_mean", "grade_adjusted_pace", "carbohydrate_intake"),
            List.of(
                    "10 km on foot from 20 km on, 10 miles from 20 miles on, otherwise a quarter",
                    "within 3 % even",
                    "3 to 5 % slight fade",
                    "more than 5 % fade"));

    private RaceRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                PACING,
                SIMILAR,
                MORNING,
                RECOVERY,
                PREDICTION,
                EVIDENCE,
                POWER,
                FUELLING,
                TAPER,
                TAPER_LENGTH,
                LATE_LONG,
                HEAT,
                BUILD_UP,
                ENDS);
    }

    private static Rule rule(String id, String says, List<String> inputs, List<String> thresholds) {
        return new Rule(id, 1, says, inputs, thresholds, HOUSE, Evidence.D);
    }
}
