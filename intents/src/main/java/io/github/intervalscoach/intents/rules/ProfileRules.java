package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** Rules about thresholds, zones, and what an athlete's data can answer. */
public final class ProfileRules {
    /** Share of FTP from which a best of five minutes counts as maximal. */
    public static final double MAXIMAL_FIVE_MINUTES = 1.18;

    /** The same for twenty minutes. */
    public static final double MAXIMAL_TWENTY_MINUTES = 1.02;

    /** The same for forty minutes and more. */
    public static final double MAXIMAL_LONG = 0.98;

    /** Share of threshold speed from which a run counts as maximal. */
    public static final double MAXIMAL_PACE = 0.98;

    /** The shortest run that is judged so, seconds. */
    public static final int MAXIMAL_LEAST_RUN_SECONDS = 1200;

    /** The longest. */
    public static final int MAXIMAL_MOST_RUN_SECONDS = 4500;

    private static final String HOUSE = "house rule";

    /** What zone boundaries mean. */
    public static final Rule ZONES = new Rule(
            "SET-1",
            1,
            "Power zones are percent of FTP, pace zones percent of threshold speed, heart-rate zones beats a minute;"
                    + " thresholds belong to their family of sports and never cross to another.",
            List.of("ftp", "threshold_speed", "zone_tops"),
            List.of("watts = percent x FTP / 100", "speed = percent x threshold speed / 100"),
            "the service's own definition",
            Evidence.D);

    /** Settings that contradict each other. */
    public static final Rule CONTRADICTORY = new Rule(
            "SET-2",
            1,
            "Thresholds that contradict each other are told, never mended by guess.",
            List.of("threshold_heart_rate", "max_heart_rate", "zone_tops"),
            List.of("threshold heart rate below the maximum", "last heart-rate zone ends at the maximum"),
            HOUSE,
            Evidence.D);

    /** What counts as a maximal effort. */
    public static final Rule MAXIMAL = new Rule(
            "THR-1",
            1,
            "An effort counts as maximal when it is a race, or comes near what the threshold in force predicts.",
            List.of("best_effort", "ftp", "threshold_speed"),
            List.of(
                    "5 min at 118 % of FTP",
                    "20 min at 102 %", "40 min and more at 98 %", "a run of 20 to 75 min at 98 % of threshold speed"),
            HOUSE,
            Evidence.D);

    /** When a threshold is raised. */
    public static final Rule RAISE = new Rule(
            "THR-2",
            1,
            "Raise only when recent maximal efforts say so by two methods and by more than one test's error; one method"
                    + " alone asks for a test.",
            List.of("threshold_power_candidates", "threshold_pace_candidates"),
            List.of("more than 5 % above for power", "more than 3 % above for pace", "two methods", "60 days"),
            "error of a test: Allen and Coggan, convention; the rest is a house rule",
            Evidence.D);

    /** Nothing maximal, nothing said. */
    public static final Rule NO_EVIDENCE = new Rule(
            "THR-3",
            1,
            "Without a maximal effort for this long the threshold is unknown, not lower: test it or keep it, never raise"
                    + " and never lower it.",
            List.of("best_effort"),
            List.of("60 days"),
            HOUSE,
            Evidence.D);

    /** When not to test. */
    public static final Rule NOT_NOW = new Rule(
            "THR-4",
            1,
            "No test while ill or injured and the week after, before a race, in a light week, or soon after another"
                    + " maximal effort.",
            List.of("calendar_category", "week_over_week", "best_effort"),
            List.of("7 days after illness", "10 days before a race", "planned week 30 % below", "14 days"),
            "section-11 protocol, convention",
            Evidence.D);

    /** Indoors and outdoors. */
    public static final Rule VENUE = new Rule(
            "THR-5",
            1,
            "Efforts indoors and outdoors are judged apart, each against the threshold set for it.",
            List.of("best_effort", "indoor"),
            List.of("indoor FTP where one is set"),
            HOUSE,
            Evidence.D);

    /** Rides that contradict FTP. */
    public static final Rule DOUBT = new Rule(
            "THR-6",
            1,
            "Rides that FTP does not allow, or that never come near it, contradict the setting; that asks for a test and"
                    + " sets nothing.",
            List.of("threshold_power_doubt"),
            List.of("best 20 min above 1.08 FTP", "normalized power above 1.05 FTP for 50 min", "never above 0.85"),
            "convention",
            Evidence.D);

    /** A heart rate above what is set. */
    public static final Rule HEART_RATE = new Rule(
            "THR-7",
            1,
            "A half hour above threshold heart rate contradicts the setting, unless the sensor or heat explains it.",
            List.of("best_heart_rate"),
            List.of("30 min more than 5 bpm above"),
            "convention",
            Evidence.D);

    /** What can be answered. */
    public static final Rule CAPABILITY = new Rule(
            "CAP-1",
            1,
            "A question can be answered when what it reads is there often and recently enough; partly when it is there"
                    + " for some days or sessions only.",
            List.of("sessions", "wellness_days", "calendar"),
            List.of(
                    "HRV on 28 of 60 days, and in the last 3",
                    "other wellness on 5 of 14 days",
                    "80 % of sessions, none withheld"),
            HOUSE,
            Evidence.D);

    /** A share of a threshold that is too far for one step. */
    public static final double FAR_SHARE = 0.1;

    /** A threshold that jumps. */
    public static final Rule FAR = new Rule(
            "SET-3",
            1,
            "A threshold that moves by more than a tenth at once is asked about: tests err by a few percent, and slips of"
                    + " the finger by more.",
            List.of("ftp", "threshold_speed", "threshold_heart_rate"),
            List.of("more than 10 % of the value before"),
            HOUSE,
            Evidence.D);

    private ProfileRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                ZONES, CONTRADICTORY, FAR, MAXIMAL, RAISE, NO_EVIDENCE, NOT_NOW, VENUE, DOUBT, HEART_RATE, CAPABILITY);
    }
}
