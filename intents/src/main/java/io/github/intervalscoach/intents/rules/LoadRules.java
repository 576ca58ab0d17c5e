package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** What load says of readiness: little, and never alone. */
public final class LoadRules {
    /** Points of fitness a week from which a rise is called fast. */
    public static final double RAMP_FAST = 5;

    /** Points of fitness a week from which a rise is flagged. */
    public static final double RAMP_HIGH = 8;

    /** Monotony above which days count as alike. */
    public static final double MONOTONOUS = 2.0;

    /** Share of the usual week below which a week is an easy one. */
    public static final double EASY_WEEK = 0.7;

    /** Points of fitness over six weeks below which nothing is called a rise or a fall. */
    public static final double FITNESS_LEVEL = 2;

    public static final Rule LOAD_ADDS = new Rule(
            "LOAD-2",
            1,
            "Unusual load makes one adverse domain count sooner. It describes a change and predicts no injury.",
            List.of("form_start_of_day", "acwr"),
            List.of(
                    "form below the own half-year 10th percentile, or ACWR 1.5 and more",
                    RecoveryLimits.DAYS_WITH_LOAD + " days"),
            "Williams et al. 2017, BJSM 51:209; against more: Impellizzeri et al. 2021, Sports Med",
            Evidence.D);
    public static final Rule LOAD_ALONE = rule(
            "LOAD-4",
            "Low form or a high load ratio alone never asks for rest.",
            List.of("form_start_of_day", "acwr"),
            List.of("no adverse domain"));
    public static final Rule RAMP = new Rule(
            "LOAD-5",
            2,
            "Fitness rising this fast is more than most athletes keep up for long; it says nothing about injury and"
                    + " decides nothing.",
            List.of("ramp_rate"),
            List.of("above 5 points a week fast", "above 8 points a week flagged"),
            "convention",
            Evidence.D);
    public static final Rule MONOTONY = new Rule(
            "LOAD-6",
            2,
            "Days that are all alike are worth a word, except in an easy week, and decide nothing.",
            List.of("monotony"),
            List.of(
                    "above 2.0",
                    "silent when the week is below 70 % of the mean of the four before, or that is unknown"),
            "Foster 1998, MSSE 30:1164; the numbers are convention",
            Evidence.D);
    public static final Rule OUTLOOK = convention(
            "LOAD-7",
            "Fitness that moved by less than two points in six weeks is level; what lies ahead is the plan's doing, and"
                    + " where nothing is planned form rises for want of training.",
            List.of("fitness", "calendar"),
            List.of("2 points in six weeks"));

    private static final List<Rule> ALL = List.of(LOAD_ADDS, LOAD_ALONE, RAMP, MONOTONY, OUTLOOK);

    private LoadRules() {}

    /** Every rule of load, in the order they are asked. */
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
