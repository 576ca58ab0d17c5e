package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** What is done with what athletes have had remembered. Only kind, sport and days are gone by; words are shown, never read. */
public final class MemoryRules {
    /** How many days ahead a goal's day is near. */
    public static final int GOAL_DAYS = 7;

    /** A remembered injury. */
    public static final Rule INJURY = rule(
            "MEM-1",
            "A remembered injury that holds on the day is told, and nothing hard of its sport goes as planned before it is"
                    + " clear what is possible; a race counts as hard.",
            List.of("remembered_kind", "remembered_sport", "remembered_days", "planned_sessions"),
            List.of("from and to around the day", "its sport, or every sport where none is named"));

    /** A day that is to stay free. */
    public static final Rule FREE_DAY = rule(
            "MEM-2",
            "Training planned on a day that is remembered as free is told and left where it is.",
            List.of("remembered_kind", "remembered_days", "planned_sessions"),
            List.of("the weekday, within from and to"));

    /** A goal with a day. */
    public static final Rule GOAL = rule(
            "MEM-3",
            "A remembered goal is shown beside the race of its day, or in the last days before it; no number comes from it.",
            List.of("remembered_kind", "remembered_days"),
            List.of("the day of the race", GOAL_DAYS + " days ahead"));

    private MemoryRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(INJURY, FREE_DAY, GOAL);
    }

    private static Rule rule(String id, String says, List<String> inputs, List<String> thresholds) {
        return new Rule(id, 1, says, inputs, thresholds, "house rule", Evidence.D);
    }
}
