package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** Rules about what is missing, and what it costs. */
public final class QualityRules {
    /** From this share on questions cannot be answered. */
    public static final double BLOCKING_SHARE = 0.5;

    /** From this share on answers are less sure. */
    public static final double WEAKENING_SHARE = 0.1;

    /** Days without a session that are worth a word. */
    public static final int SILENCE_DAYS = 3;

    /** Days without a session after which today's load is not known. */
    public static final int LONG_SILENCE_DAYS = 7;

    private static final String HOUSE = "house rule";

    /** By share. */
    public static final Rule SHARE = new Rule(
            "QUAL-1",
            1,
            "What is missing costs by its share: half of it blocks a question, a tenth weakens the answer.",
            List.of("sessions", "wellness_days"),
            List.of("50 % blocks", "10 % weakens"),
            HOUSE,
            Evidence.D);

    /** Silence. */
    public static final Rule STALE = new Rule(
            "QUAL-2",
            1,
            "Days without any session may be rest or a sync that failed; which of the two is not known.",
            List.of("last_session"),
            List.of("3 days weaken", "7 days block"),
            HOUSE,
            Evidence.D);

    /** What contradicts itself. */
    public static final Rule FAULT = new Rule(
            "QUAL-3",
            1,
            "Double sessions, loads no session earns, values of another unit and thresholds that rides contradict are"
                    + " reported and never mended.",
            List.of("duplicate_activities", "load_outliers", "unit_errors", "threshold_power_doubt"),
            List.of("those of the metrics"),
            "convention",
            Evidence.D);

    private QualityRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(SHARE, STALE, FAULT);
    }
}
