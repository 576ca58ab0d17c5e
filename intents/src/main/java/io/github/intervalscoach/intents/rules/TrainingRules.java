package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** Rules about training that was done: one session, and a period. */
public final class TrainingRules {
    private static final String HOUSE = "house rule";

    /** Rep against target. */
    public static final Rule REP_ON_TARGET = new Rule(
            "EXEC-1",
            1,
            "A rep is on target when its mean lies in the planned band, widened a little on both sides.",
            List.of("rep_mean"),
            List.of("1 %", "at least 3 W or 2 bpm", "3 % around a single-figure target"),
            HOUSE,
            Evidence.D);

    /** Fade over equal reps. */
    public static final Rule FADE = new Rule(
            "EXEC-2",
            1,
            "Output that falls this much from the first to the last of equal reps is a fade.",
            List.of("rep_mean"),
            List.of("3 %", "at least 3 reps"),
            HOUSE,
            Evidence.D);

    /** Load against plan. */
    public static final Rule LOAD_AS_PLANNED = new Rule(
            "EXEC-3",
            1,
            "A session is as planned in load when done and planned differ by no more than this.",
            List.of("load"),
            List.of("10 %"),
            HOUSE,
            Evidence.D);

    /** Last third against first. */
    public static final Rule LAST_THIRD = new Rule(
            "EXEC-4",
            1,
            "Output in the last third this far below the first is a fade in a session without reps.",
            List.of("third_mean"),
            List.of("5 %", "at least 45 min"),
            HOUSE,
            Evidence.D);

    /** Reading of decoupling. */
    public static final Rule DRIFT = new Rule(
            "DRIFT-1",
            1,
            "Decoupling is read only in long, easy, steady sessions; small is good aerobic endurance.",
            List.of("aerobic_decoupling", "variability_index", "intensity_factor"),
            List.of(
                    "60 min",
                    "IF 0.80",
                    "VI 1.05, weak to 1.10",
                    "below 5 % good",
                    "5 to 8 % moderate",
                    "above 8 % high"),
            "Friel; convention",
            Evidence.D);

    /** Heat as a likely reason. */
    public static final Rule WARMER = new Rule(
            "CAUSE-1",
            1,
            "A session this much warmer than the athlete's usual may explain a fade or drift; it does not prove it.",
            List.of("average_temperature"),
            List.of("5 \u00b0C above the same session before, or above the median of 90 days", "at least 5 sessions"),
            HOUSE,
            Evidence.D);

    /** Fuel as a likely reason. */
    public static final Rule UNFUELLED = new Rule(
            "CAUSE-2",
            1,
            "A logged 0 g of carbohydrate in a long session may explain a fade; no log explains nothing.",
            List.of("carbohydrate_intake"),
            List.of("75 min", "0 g logged"),
            HOUSE,
            Evidence.D);

    /** A threshold that looks low. */
    public static final Rule THRESHOLD_LOW = new Rule(
            "FTP-1",
            2,
            "A ride that goes this far beyond what the threshold in force allows says the setting may be low.",
            List.of("threshold_power_doubt", "ftp"),
            List.of("best 20 min above 1.08 x FTP", "IF above 1.05 for 50 min", "W\u2032 balance below \u221210 %"),
            HOUSE,
            Evidence.D);

    /** Shape of the intensity distribution. */
    public static final Rule DISTRIBUTION = new Rule(
            "DIST-1",
            1,
            "Intensity is classified over enough training only, each family of zones by itself.",
            List.of("intensity_distribution"),
            List.of("Z1-2 / Z3-4 / Z5+", "10 h, or 28 days"),
            "Treff et al. 2019, Front Physiol 10:707; cut-offs are house rules",
            Evidence.C);

    /** Planned against done. */
    public static final Rule PLAN_FOLLOWED = new Rule(
            "PLAN-1",
            1,
            "Only linked pairs count as done; a planned session without a link is not matched, not failed.",
            List.of("planned_sessions"),
            List.of("days gone by only"),
            HOUSE,
            Evidence.D);

    /** Change against the window before. */
    public static final Rule CHANGE = new Rule(
            "CHANGE-1",
            1,
            "Two windows are compared only when both are over and every load in them is known.",
            List.of("load"),
            List.of("equal length"),
            HOUSE,
            Evidence.D);

    /** Longest run. */
    public static final Rule LONG_RUN_SPIKE = new Rule(
            "SPIKE-1",
            1,
            "A run this much longer than the longest of the 30 days before went with more overuse complaints.",
            List.of("run_distance"),
            List.of("more than 10 % longer", "30 days"),
            "Frandsen et al. 2025, Br J Sports Med",
            Evidence.C);

    private TrainingRules() {}

    /** All of them, in order of id family. */
    public static List<Rule> all() {
        return List.of(
                REP_ON_TARGET,
                FADE,
                LOAD_AS_PLANNED,
                LAST_THIRD,
                DRIFT,
                WARMER,
                UNFUELLED,
                THRESHOLD_LOW,
                DISTRIBUTION,
                PLAN_FOLLOWED,
                CHANGE,
                LONG_RUN_SPIKE);
    }
}
