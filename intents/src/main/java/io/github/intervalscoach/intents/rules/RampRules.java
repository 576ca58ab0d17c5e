package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** Rules about ramp tests. */
public final class RampRules {
    /** Lowest, usual and highest share of the best minute that is taken for threshold power. */
    public static final double LOW = 0.72;

    public static final double USUAL = 0.75;
    public static final double HIGH = 0.77;

    /** What a ramp test says of threshold power. */
    public static final Rule RAMP_TEST = new Rule(
            "RAMP-1",
            1,
            "Three quarters of the best minute of a ramp test are taken for threshold power by convention; it reads high in"
                    + " riders with much anaerobic capacity and low in those with little, and is one piece of evidence.",
            List.of("best_effort"),
            List.of(
                    "75 %",
                    "72 to 77 % usual", "rising for 8 min, or 4 where the name or the plan says so", "then falling"),
            "convention of ramp tests (recalled)",
            Evidence.D);

    /** Whether a ramp test was ridden out. */
    public static final Rule RIDDEN_OUT = new Rule(
            "RAMP-2",
            1,
            "A highest heart rate this far below the one set leaves it open whether a ramp test was ridden out.",
            List.of("max_heart_rate"),
            List.of("below 95 % of the maximum set"),
            "house rule",
            Evidence.D);

    private RampRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(RAMP_TEST, RIDDEN_OUT);
    }
}
