package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** Rules about two periods held against each other. */
public final class CompareRules {
    /** Change of a best below which it is noise, percent. */
    public static final double CURVE_NOISE_PERCENT = 1.5;

    /** Change of a best from which it is real, percent: 1.5 % error on either occasion, at 90 %. */
    public static final double CURVE_REAL_PERCENT = 3.5;

    /** A period longer than the other by more than this share has the higher bests for its length alone. */
    public static final double CURVE_LONGER = 0.1;

    /** Error of a loss after work, percentage points: two bests with 1.5 % each. */
    public static final double LOSS_ERROR_POINTS = 2.1;

    /** Of a longer period durability is read over its last days only. */
    public static final int DURABILITY_DAYS = 90;

    private static final String HOUSE = "house rule";

    /** The verdict on one difference. */
    public static final Rule VERDICT = new Rule(
            "CMP-1",
            1,
            "A difference is real only when it is more than chance gives and enough to matter; real says nothing of"
                    + " good.",
            List.of("period_difference"),
            List.of(
                    "95 % interval without 0",
                    "p below 0.05",
                    "at least 7 days or 5 sessions in each period",
                    "days count as fewer where they resemble their neighbours"),
            HOUSE,
            Evidence.D);

    /** Many differences at once. */
    public static final Rule CHANCE = new Rule(
            "CMP-2",
            1,
            "Of many differences some look real by chance; how many is told, and which stay real when corrected for"
                    + " it.",
            List.of("period_difference"),
            List.of("0.05 of those tested", "Bonferroni: p below 0.05 / tested"),
            "Bonferroni; convention",
            Evidence.D);

    /** Different lengths. */
    public static final Rule RATES = new Rule(
            "CMP-3",
            1,
            "What adds up is compared by the week, so that lengths may differ; only days that are over and on record"
                    + " count.",
            List.of("load", "moving_time", "distance"),
            List.of("7 days", "today is not over"),
            HOUSE,
            Evidence.D);

    /** A week that was meant to be light. */
    public static final Rule LIGHT_WEEK = new Rule(
            "CMP-4",
            1,
            "A week this far below the usual one, by the plan or else as done, is a rest week or a taper and no usual"
                    + " week.",
            List.of("week_over_week", "planned_load"),
            List.of("30 % below the median of the four weeks with load before"),
            HOUSE,
            Evidence.D);

    /** With and without what is marked. */
    public static final Rule MARKED = new Rule(
            "CMP-5",
            1,
            "A difference that is real only with the days marked as rest week, sick, injured or holiday may be just"
                    + " those days.",
            List.of("period_difference", "calendar_category"),
            List.of("the same test without the marked days"),
            HOUSE,
            Evidence.D);

    /** Sessions that may be compared for efficiency. */
    public static final Rule ALIKE = new Rule(
            "CMP-6",
            1,
            "Efficiency and decoupling are compared over long, easy, steady sessions of one sport, indoors apart.",
            List.of("efficiency_factor", "aerobic_decoupling", "variability_index", "intensity_factor"),
            List.of("60 min", "IF 0.80", "VI 1.10", "no races", "1.5 % or 1 point matters"),
            "Friel; convention",
            Evidence.D);

    /** What is worth a word. */
    public static final Rule WORTHWHILE = new Rule(
            "CMP-7",
            1,
            "A change of nights must reach half the athlete's own deviation to matter, one of ratings a quarter step.",
            List.of("smallest_worthwhile_change"),
            List.of("0.5 own deviations", "0.25 of a step on scales from 1 to 4"),
            "Hopkins 2000, doi:10.2165/00007256-200030010-00001; the step is a house rule",
            Evidence.C);

    /** Bests of both periods. */
    public static final Rule CURVES = new Rule(
            "CMP-8",
            1,
            "A change of a best is noise when small, real when more than the error of two occasions; it counts"
                    + " when the lower of the two was all-out, and never when the higher is of the longer period.",
            List.of("power_curve", "pace_curve", "maximal_effort"),
            List.of("below 1.5 % noise", "from 3.5 % real", "between: cannot say", "periods within a tenth"),
            "1.5 %: section-11 protocol, convention; the rest is a house rule",
            Evidence.D);

    /** No effort, no verdict. */
    public static final Rule CURVE_EFFORT = new Rule(
            "CMP-9",
            1,
            "A curve only shows what was ridden or run: where neither period has an all-out effort of the length that a"
                    + " threshold is judged by, whether the threshold moved cannot be said.",
            List.of("maximal_effort"),
            List.of("all-out as in THR-1, or a race", "5, 20 and 60 min of power", "20 to 75 min of running"),
            HOUSE,
            Evidence.D);

    /** The model of both periods. */
    public static final Rule CRITICAL = new Rule(
            "CMP-10",
            1,
            "Critical power or speed moved when the intervals of the two periods have nothing in common and both rest on"
                    + " an all-out effort.",
            List.of("critical_power", "critical_speed"),
            List.of("95 % intervals"),
            HOUSE,
            Evidence.D);

    /** Loss of power after work. */
    public static final Rule DURABILITY = new Rule(
            "CMP-11",
            1,
            "Durability changed when the loss of a best after work differs by more than the error of the bests it rests"
                    + " on, there are enough hard efforts after that work and an all-out fresh one in both periods, and"
                    + " the smaller loss is not of the longer period.",
            List.of("durability", "minimal_detectable_change", "maximal_effort"),
            List.of(
                    "3 rides in each period with 75 % of the fresh best after the work",
                    "fresh best all-out as in THR-1",
                    "4.9 points: 1.5 % error of each best, two a loss, at 90 %",
                    "the last 90 days of a period, indoors apart",
                    "periods within a tenth"),
            "durability: Mateo-March et al. 2022, Int J Sports Physiol Perform 17:926; the limits are convention",
            Evidence.D);

    private CompareRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                VERDICT,
                CHANCE,
                RATES,
                LIGHT_WEEK,
                MARKED,
                ALIKE,
                WORTHWHILE,
                CURVES,
                CURVE_EFFORT,
                CRITICAL,
                DURABILITY);
    }
}
