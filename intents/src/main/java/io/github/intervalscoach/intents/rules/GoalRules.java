package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** Whether a goal is in reach. */
public final class GoalRules {
    /** Stretches apart from one another below which nothing is said. */
    public static final int LEAST_APART = 3;

    /** Stretches apart from one another from which the verdict is fairly sure. */
    public static final int FAIRLY_SURE = 5;

    public static final Rule RECORD = rule(
            "GOAL-1",
            "A goal is in reach when a quarter of own stretches of that length brought as much, at the edge of the record"
                    + " when only the best did, beyond it when none did.",
            List.of("estimated_ftp", "fitness"),
            List.of("upper quartile", "stretches every 28 days of two years", LEAST_APART + " that do not overlap"));
    public static final Rule LIKELY = rule(
            "GOAL-2",
            "What is likely is where the middle half of own stretches would lead from here.",
            List.of("estimated_ftp", "fitness"),
            List.of("lower to upper quartile"));
    public static final Rule LOAD = rule(
            "GOAL-3",
            "Load of the best stretch is shown beside load now and planned; for watts load alone does not decide.",
            List.of("load", "calendar"),
            List.of("last 28 days", "80 % of days known"));
    public static final Rule NEEDED = rule(
            "GOAL-4",
            "A fitness is beyond the record when the load it takes is more than any stretch of that length held.",
            List.of("load_for_fitness", "load"),
            List.of("the same load every week"));

    private static final List<Rule> ALL = List.of(RECORD, LIKELY, LOAD, NEEDED);

    private GoalRules() {}

    /** Every rule about goals. */
    public static List<Rule> all() {
        return ALL;
    }

    private static Rule rule(String id, String says, List<String> inputs, List<String> thresholds) {
        return new Rule(id, 1, says, inputs, thresholds, "house rule", Evidence.D);
    }
}
