package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** Rules about two sessions held side by side, and about why one of them fell off. */
public final class SideBySideRules {
    private static final String HOUSE = "house rule";

    /** Which of two fell off more. */
    public static final Rule FELL_MORE = new Rule(
            "PAIR-1",
            1,
            "A session fell off more than another when its last part lies further below its first, by this much.",
            List.of("part_mean"),
            List.of("3 percentage points", "thirds of the time, or reps where both did the same plan"),
            HOUSE,
            Evidence.D);

    /** Heart rate at equal output. */
    public static final Rule HEART_RATE_COST = new Rule(
            "PAIR-2",
            1,
            "Heart rate is held against another session's only at equal output, and is real beyond the scatter of sessions"
                    + " of that name.",
            List.of("heart_rate", "minimal_detectable_change"),
            List.of("output within 3 %", "95 %", "at least 5 sessions of that name in 90 days, else cannot say"),
            "Weir 2005, doi:10.1519/15184.1, for the scatter; what counts as equal is a house rule",
            Evidence.C);

    /** Hills as a likely reason. */
    public static final Rule HILLIER = cause(
            "CAUSE-3",
            "Much more climbing in the last part may explain a slower end; where grade-adjusted output held it does so well.",
            "climb",
            "5 m/km more in the last part");

    /** A fast start as a likely reason. */
    public static final Rule FASTER_START = cause(
            "CAUSE-4", "A first part this much faster may explain a fade.", "part_mean", "3 % more in the first part");

    /** Less fuel as a likely reason. */
    public static final Rule LESS_FUEL = cause(
            "CAUSE-5",
            "This much less carbohydrate an hour may explain a fade; only where both were logged, a logged 0 counts.",
            "carbohydrate_intake",
            "20 g/h less",
            "75 min");

    /** Load of the days before as a likely reason. */
    public static final Rule MORE_LOAD = cause(
            "CAUSE-6",
            "This much more load in the seven days before may explain a fade; only where every load is known.",
            "load",
            "20 % more");

    /** A short night as a likely reason. */
    public static final Rule SHORTER_NIGHT =
            cause("CAUSE-7", "A night this much shorter may explain a fade.", "sleep", "1 h less");

    /** Length as a likely reason. */
    public static final Rule LONGER =
            cause("CAUSE-8", "A session this much longer may explain a fade at its end.", "duration", "15 % longer");

    private SideBySideRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(FELL_MORE, HEART_RATE_COST, HILLIER, FASTER_START, LESS_FUEL, MORE_LOAD, SHORTER_NIGHT, LONGER);
    }

    private static Rule cause(String id, String says, String input, String... thresholds) {
        return new Rule(id, 1, says, List.of(input), List.of(thresholds), HOUSE, Evidence.D);
    }
}
