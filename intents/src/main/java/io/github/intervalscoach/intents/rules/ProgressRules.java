package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** Rules about rise, plateau and fall, and about why. */
public final class ProgressRules {
    /** Change of a threshold that matters, a share. */
    public static final double THRESHOLD_MATTERS = 0.02;

    /** Change of efficiency that matters, a share. */
    public static final double EFFICIENCY_MATTERS = 0.015;

    /** Change of load that matters, a share. */
    public static final double LOAD_MATTERS = 0.10;

    /** Typical error of a best effort from one occasion to the next, a share. */
    public static final double BEST_ERROR = 0.015;

    /** Days of a span in which bests are compared. */
    public static final int LEAST_BEST_DAYS = 28;

    /** Load below this share of fitness at the start cannot be expected to improve anybody. */
    public static final double ADEQUATE_LOAD = 0.8;

    /** Days without a session that are a break. */
    public static final int BREAK_DAYS = 7;

    /** Days that are a long break. */
    public static final int LONG_BREAK_DAYS = 14;

    /** A threshold this far from its estimate is doubtful, a share. */
    public static final double THRESHOLD_OFF = 0.05;

    /** Change in the share of indoor sessions that is a change of conditions. */
    public static final double INDOOR_SHIFT = 0.3;

    /** A best of twenty minutes below this share of FTP was no full effort. */
    public static final double NO_FULL_EFFORT = 0.85;

    private static final String HOUSE = "house rule";

    /** Trend of a quantity. */
    public static final Rule TREND = new Rule(
            "PROG-1",
            1,
            "A trend counts when its 90 % interval lies on one side of 0 and the change matters; unchanged is said only"
                    + " where a change that matters is ruled out and load was adequate.",
            List.of("plateau", "sen_slope", "weekly_medians", "change_points"),
            List.of("42 days", "FTP 2 %", "efficiency 1.5 %", "decoupling 1 point", "load 80 % of fitness"),
            HOUSE,
            Evidence.D);

    /** Bests. */
    public static final Rule BEST = new Rule(
            "PROG-2",
            1,
            "A higher best is better when it beats the error between occasions; a lower best proves nothing unless the"
                    + " effort was full.",
            List.of("power_curve", "pace_curve", "minimal_detectable_change"),
            List.of("typical error 1.5 %, so 3.5 % at 90 %", "spans of equal length, 28 to 42 days"),
            HOUSE,
            Evidence.D);

    /** Fitness is load. */
    public static final Rule FITNESS_IS_LOAD = new Rule(
            "PROG-3",
            1,
            "Fitness is load averaged over weeks, not performance: flat fitness with rising bests is progress.",
            List.of("fitness", "power_curve", "pace_curve"),
            List.of("level within 2 points"),
            "Intervals.icu and Coggan describe it so; convention",
            Evidence.C);

    /** Load held against load. */
    public static final Rule LOAD_CHANGE = new Rule(
            "PROG-4",
            1,
            "Load rose or fell when the difference of the two spans is more than noise and more than a tenth.",
            List.of("period_difference", "load"),
            List.of("10 %", "95 %"),
            HOUSE,
            Evidence.D);

    /** Hypotheses. */
    public static final Rule WHY = new Rule(
            "PROG-5",
            1,
            "Reasons are ranked by what speaks for them less what speaks against; likely needs two for and none"
                    + " against, and nothing here proves a cause.",
            List.of(
                    "load",
                    "monotony",
                    "intensity_distribution",
                    "detraining",
                    "calendar_category",
                    "period_difference"),
            List.of(
                    "monotony 2.0",
                    "easy week below 70 %",
                    "break 7 days, long 14",
                    "threshold 5 % off",
                    "indoor share 30 points",
                    "no 20 min above 85 % of FTP",
                    "load as before speaks for a halt"),
            HOUSE,
            Evidence.D);

    /** Weeks of much load. */
    public static final Rule AFTER_HEAVY = new Rule(
            "PROG-6",
            1,
            "What followed weeks of much load is listed week by week; it shows an order in time, no cause.",
            List.of("load", "fitness", "calendar_category"),
            List.of("two weeks after"),
            HOUSE,
            Evidence.D);

    private ProgressRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(TREND, BEST, FITNESS_IS_LOAD, LOAD_CHANGE, WHY, AFTER_HEAVY);
    }
}
