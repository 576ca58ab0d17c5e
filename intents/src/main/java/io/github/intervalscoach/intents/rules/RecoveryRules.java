package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** When to train as planned, to ease, to rest, and when nobody can say. */
public final class RecoveryRules {
    private static final String HOUSE = "house rule";
    private static final String CONVENTION = "convention";

    public static final Rule RED_FLAG = rule(
            "SAFE-1",
            "A red-flag symptom ends every talk of training: the fixed safety words, and rest.",
            List.of("symptoms"),
            List.of("any of chest_pain, fainting, palpitations, breathless_at_rest"));
    public static final Rule ILL_NOW = rule(
            "ILL-1",
            "Whoever is marked ill on the calendar rests; the plan stays where it is until it is asked about.",
            List.of("calendar_category"),
            List.of("a SICK mark over the day"));
    public static final Rule MARK_ENDED = rule(
            "ILL-2",
            "An illness or injury mark that ended lately means unknown, not recovered: ask.",
            List.of("calendar_category"),
            List.of("ended within " + RecoveryLimits.DAYS_UNCLEAR + " days"));
    public static final Rule SYSTEMIC = convention(
            "ILL-3",
            "Symptoms below the neck or of the whole body ask for rest; a head cold allows easy work at most.",
            List.of("symptoms"),
            List.of("the neck check"));
    public static final Rule WAY_BACK = new Rule(
            "ILL-4",
            1,
            "After an illness the way back is graded: days without symptoms, then at least as many easy days as sick"
                    + " ones; longer illnesses at about half of the usual load. What was only a head cold may be quicker.",
            List.of("calendar_category", "symptoms"),
            List.of(
                    RecoveryLimits.DAYS_WITHOUT_SYMPTOMS + " days without symptoms",
                    "easy days = sick days",
                    "from " + RecoveryLimits.SICK_DAYS_HALF_LOAD + " sick days 50 to 60 % of load in the first week"),
            "graded return: Schwellnus et al. 2022, BJSM 56:1066; the numbers of days are a house rule",
            Evidence.D);
    public static final Rule INJURED = rule(
            "INJ-1",
            "A marked, rated or reported injury: nothing as planned before it is clear what does not hurt.",
            List.of("calendar_category", "symptoms", "injury"),
            List.of("injury rated 3 or 4 of 4"));
    public static final Rule OWN_WORSE = rule(
            "WORD-1",
            "The athlete's own worse word always counts, whatever the numbers say.",
            List.of("own_word"),
            List.of("worse"));
    public static final Rule OWN_BETTER = rule(
            "WORD-2",
            "The athlete's own better word lifts a single mild signal and nothing more.",
            List.of("own_word"),
            List.of("better; one adverse domain, not strong"));
    public static final Rule HRV = new Rule(
            "HRV-2",
            1,
            "The 7-night mean of ln rMSSD below the athlete's own band is adverse; one night is not.",
            List.of("ln_rmssd"),
            List.of("mean \u2212 0.5 SD of the 60 days before", "at least 3 of 7 nights"),
            "Javaloyes et al. 2019, IJSPP 14:23; Plews et al. 2014, IJSPP 9:783",
            Evidence.B);
    public static final Rule RESTING_HEART_RATE = convention(
            "RHR-1",
            "Resting heart rate above the athlete's own band is adverse; far above it, or together with low"
                    + " HRV, it is strong. No number is high for everyone.",
            List.of("resting_heart_rate"),
            List.of(
                    "7-day mean above mean + 1 SD of the 60 days before",
                    "newest value from mean + 2 SD or + 5 bpm: strong"));
    public static final Rule SLEEP = convention(
            "SLEEP-1",
            "Several short nights against the athlete's own band are adverse; one is not.",
            List.of("sleep_hours"),
            List.of("mean of the last 3 nights below the own band"));
    public static final Rule FEEL = rule(
            "FEEL-1",
            "A rating clearly worse than the athlete's own usual is adverse; the worst rating is strong.",
            List.of("fatigue", "soreness", "stress", "mood", "motivation", "sleep_quality"),
            List.of("3 or 4 of 4 and above the own 28-day median", "strong at 4"));
    public static final Rule TWO_DOMAINS = rule(
            "REC-1",
            "Two independent domains that agree ask for easy; one of them strong, or three, for rest.",
            List.of("autonomic", "sleep", "subjective"),
            List.of("2 adverse domains", "3, or 2 with a strong one"));
    public static final Rule ONE_DOMAIN = rule(
            "REC-2",
            "One adverse domain is watched; after three days it asks for easy.",
            List.of("autonomic", "sleep", "subjective"),
            List.of(RecoveryLimits.DAYS_ALONE + " days"));
    public static final Rule ALL_WITHIN = rule(
            "REC-3",
            "Signals inside the athlete's own bands are a reason to keep to the plan.",
            List.of("autonomic", "sleep", "subjective"),
            List.of("no adverse domain"));
    public static final Rule TOO_LITTLE = rule(
            "DATA-1",
            "Missing is not green: with fewer than two domains nobody can say.",
            List.of("autonomic", "sleep", "subjective"),
            List.of(RecoveryLimits.DOMAINS_NEEDED + " domains measured on the day or the day before"));
    public static final Rule TOO_FAR = rule(
            "REC-4",
            "Signals of today speak for today and the next two days; for a day beyond nobody can say yet.",
            List.of("autonomic", "sleep", "subjective"),
            List.of(RecoveryLimits.DAYS_FORESEEN + " days ahead"));
    public static final Rule RACE_DAY = rule(
            "RACE-1",
            "A race is never advised away on HRV, resting heart rate or sleep.",
            List.of("calendar_category"),
            List.of("a race on the day"));

    private static final List<Rule> ALL = List.of(
            RED_FLAG,
            ILL_NOW,
            MARK_ENDED,
            SYSTEMIC,
            WAY_BACK,
            INJURED,
            OWN_WORSE,
            OWN_BETTER,
            HRV,
            RESTING_HEART_RATE,
            SLEEP,
            FEEL,
            TWO_DOMAINS,
            ONE_DOMAIN,
            ALL_WITHIN,
            TOO_LITTLE,
            TOO_FAR,
            RACE_DAY);

    private RecoveryRules() {}

    /** Every rule of recovery, in the order they are asked. */
    public static List<Rule> all() {
        return ALL;
    }

    private static Rule rule(String id, String says, List<String> inputs, List<String> thresholds) {
        return new Rule(id, 1, says, inputs, thresholds, HOUSE, Evidence.D);
    }

    private static Rule convention(String id, String says, List<String> inputs, List<String> thresholds) {
        return new Rule(id, 1, says, inputs, thresholds, CONVENTION, Evidence.D);
    }
}
