package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** Who of many needs a look first. */
public final class RosterRules {
    /** Days without a night or a word from which somebody counts as not syncing. */
    public static final int DAYS_SILENT = 3;
    /** Days that are looked back for planned sessions. */
    public static final int DAYS_OF_PLAN = 7;
    /** Planned days without any load that are worth a question. */
    public static final int DAYS_MISSED = 2;
    /** Days ahead from which a race is worth a word. */
    public static final int DAYS_TO_RACE = 7;

    public static final Rule ORDER = rule(
            "ROST-1",
            "Whom the signals stop comes first, then whom to ask, then of whom nothing is known; fine comes last.",
            List.of("decision", "last_signal_day"),
            List.of("rest, ease, ask, not syncing, not read, no data, watch, fine"));
    public static final Rule SILENT = rule(
            "ROST-2",
            "Nothing measured and nothing said for some days is not syncing, and never fine.",
            List.of("wellness"),
            List.of(DAYS_SILENT + " days; never in the look-back: no data"));
    public static final Rule UNREAD = rule(
            "ROST-3",
            "An athlete who could not be read is named and never counted as fine.",
            List.of("access"),
            List.of("either call refused, unanswered or malformed"));
    public static final Rule MISSED = rule(
            "ROST-4",
            "Planned days that ended without any load are worth a question, and not called failed.",
            List.of("calendar", "load"),
            List.of(DAYS_MISSED + " of the last " + DAYS_OF_PLAN + " days"));
    public static final Rule RACE_SOON = rule(
            "ROST-5",
            "A race in the coming days is worth a word.",
            List.of("calendar_category"),
            List.of("within " + DAYS_TO_RACE + " days"));

    private static final List<Rule> ALL = List.of(ORDER, SILENT, UNREAD, MISSED, RACE_SOON);

    private RosterRules() {}

    /** Every rule of the roster. */
    public static List<Rule> all() {
        return ALL;
    }

    private static Rule rule(String id, String says, List<String> inputs, List<String> thresholds) {
        return new Rule(id, 1, says, inputs, thresholds, "house rule", Evidence.D);
    }
}
