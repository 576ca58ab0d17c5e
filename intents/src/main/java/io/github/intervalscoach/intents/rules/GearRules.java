package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** Rules about bikes, shoes and parts. */
public final class GearRules {
    private static final String HOUSE = "house rule";

    /** When a reminder is due. */
    public static final Rule DUE = new Rule(
            "GEAR-1",
            1,
            "A reminder is due when its first limit is used up; what is left is the limit minus what was used, and"
                    + " snoozing does not change it.",
            List.of("gear_used", "gear_limit"),
            List.of("used at or above the limit", "distance, time, activities or days"),
            "the athlete's own limits",
            Evidence.D);

    /** When it is nearly due. */
    public static final Rule SOON = new Rule(
            "GEAR-2",
            1,
            "A reminder that has little of its limit left, or falls due within days, is due soon.",
            List.of("gear_used", "gear_limit"),
            List.of("90 % of a limit used", "14 days"),
            HOUSE,
            Evidence.D);

    /** The day it falls due. */
    public static final Rule FORECAST = new Rule(
            "GEAR-3",
            2,
            "The day a reminder falls due is told as a range at the use of the last weeks: at the mean of their busiest"
                    + " half the first day, at that of their quietest half the last. No use, no forecast; a limit in days has"
                    + " its own day.",
            List.of("gear_used", "gear_uses"),
            List.of("6 weeks, those since the purchase", "at least 2 weeks", "not beyond 365 days"),
            HOUSE,
            Evidence.D);

    /** What no undo brings back. */
    public static final Rule LOST = new Rule(
            "GEAR-4",
            1,
            "What undo cannot bring back is said before: a piece's id and its activities, a count that started again, a"
                    + " snooze.",
            List.of("gear_change"),
            List.of("always"),
            HOUSE,
            Evidence.D);

    private GearRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(DUE, SOON, FORECAST, LOST);
    }
}
