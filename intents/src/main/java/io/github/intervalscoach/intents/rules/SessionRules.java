package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** Rules about one session beside its plan: its place in history, and how it held out. */
public final class SessionRules {
    /** Share of the best of 42 days from which an effort counts as all-out. */
    public static final double ALL_OUT = 0.95;

    /** The same after much work, where less is possible. */
    public static final double ALL_OUT_TIRED = 0.75;

    /** A session's bests in the athlete's history. */
    public static final Rule BEST_PLACED = new Rule(
            "BEST-1",
            1,
            "A session's best effort is placed among the bests of the days before it; a difference within the error of a"
                    + " best is noise.",
            List.of("mean_maximal_power", "best_speeds"),
            List.of("42 and 365 days before", "typical error 1.5 %, 90 % detectable change"),
            "house rule",
            Evidence.D);

    /** Fade after work, in one session. */
    public static final Rule HELD_OUT = new Rule(
            "DURABLE-1",
            1,
            "What a ride lost after much work says something about the rider only where both efforts were all-out.",
            List.of("fade_after_work", "mean_maximal_power"),
            List.of(
                    "1000, 1500, 2000, 2500 kJ",
                    "before: 95 % of the best of 42 days",
                    "after: 75 % of it",
                    "typical error 1.5 %"),
            "Mateo-March et al. 2022, Int J Sports Physiol Perform 17:926; shares are house rules",
            Evidence.C);

    /** Drift after two hours. */
    public static final Rule LATE_DRIFT = new Rule(
            "DRIFT-2",
            1,
            "Drift after the second hour is read behind the gates of decoupling only.",
            List.of("late_decoupling"),
            List.of("40 min on either side of two hours", "below 5 % good"),
            "Maunder et al. 2021, Sports Med 51:1619 (recalled); the division is a house rule",
            Evidence.C);

    private SessionRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(BEST_PLACED, HELD_OUT, LATE_DRIFT);
    }
}
