package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** What load says of readiness: little, and never alone. */
public final class LoadRules {
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
    public static final Rule RAMP = convention(
            "LOAD-5",
            "A steep rise of fitness is worth a word and decides nothing.",
            List.of("ramp"),
            List.of("above 8 points a week"));
    public static final Rule MONOTONY = new Rule(
            "LOAD-6",
            1,
            "Days that are all alike are worth a word, except in an easy week, and decide nothing.",
            List.of("monotony"),
            List.of("above 2.0, silent below 80 % of the usual week"),
            "Foster 1998, MSSE 30:1164; the number is convention",
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
