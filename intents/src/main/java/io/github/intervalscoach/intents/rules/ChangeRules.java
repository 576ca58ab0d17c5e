package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** Rules about what a change of planned sessions does. */
public final class ChangeRules {
    /** So long near threshold and above. */
    public static final int HARD_SECONDS = 600;

    /** A share of threshold power, pace or heart rate. */
    public static final double HARD_SHARE = 0.9;

    /** Of a session whose steps nobody can read. */
    public static final double HARD_INTENSITY_PERCENT = 85;

    /** What makes a day hard. */
    public static final Rule HARD = rule(
            "EDIT-1",
            "A session is hard that is planned for ten minutes or more near threshold and above, or of a high intensity"
                    + " where its steps cannot be read; so is a race. Where nothing is known, nothing is said.",
            List.of("planned_sessions", "intensity_factor"),
            List.of("10 min at 90 % of threshold or more", "intensity 85 % or more"));

    /** The same once more. */
    public static final Rule SIMILAR = rule(
            "EDIT-2",
            "A session on a day that already has an open one of the same sport may be there twice; it is asked, not merged.",
            List.of("planned_sessions"),
            List.of("same day and sport, nothing done yet"));

    /** Harder while something is wrong. */
    public static final Rule NOT_HARDER = rule(
            "EDIT-3",
            "With a red flag among the reported symptoms nothing is added, lengthened or made harder; what takes away,"
                    + " shortens or marks the day is offered.",
            List.of("reported_symptoms"),
            List.of("any red flag"));

    /** What somebody marked. */
    public static final Rule MARKED = rule(
            "EDIT-4",
            "A session on a day marked sick, injured, holiday or with little time is named.",
            List.of("calendar_category", "availability"),
            List.of("the mark covers the day"));

    /** Nobody looks at each of many. */
    public static final Rule SEVERAL = rule(
            "EDIT-5",
            "Where several athletes are changed at once, whoever would get a session on the day of a race or on a marked"
                    + " day is left out and named; asked about alone, the coach decides.",
            List.of("planned_sessions", "calendar_category", "availability"),
            List.of("a race, or a mark of EDIT-4, on the day"));

    private ChangeRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(HARD, SIMILAR, NOT_HARDER, MARKED, SEVERAL);
    }

    private static Rule rule(String id, String says, List<String> inputs, List<String> thresholds) {
        return new Rule(id, 1, says, inputs, thresholds, "house rule", Evidence.D);
    }
}
