package io.github.intervalscoach.intents.analyzetraining.answer;

/** What to add beyond the default answer. */
public enum Include {
    /** One session: every interval as the service cut it. */
    INTERVALS,
    /** One session with distance: each kilometre or mile. */
    SPLITS,
    /** One session with power: best mean power over a grid of durations. */
    CURVE,
    /** One session: time in the athlete's own zones. */
    ZONES,
    /** One session: W' balance after each rep. */
    W_BALANCE,
    /** One session: every fault found in the recording, with its place. */
    QUALITY,
    /** One session: what was written below it. */
    COMMENTS,
    /** One session: the weather it had. */
    WEATHER,
    /** One session with altitude: each climb. */
    CLIMBS,
    /** One session with power: best efforts after much work, drift after two hours. */
    DURABILITY,
    /** A period: each session with its id. */
    SESSIONS,
    /** A period: load by week and sport. */
    WEEKS,
    /** A period: what repeats by weekday and hour, and how hard days lie. */
    PATTERNS,
    /** A period: carbohydrate by session and by day, as logged. */
    FUELLING;

    /** Whether it adds to a period; else it adds to one session. */
    public boolean isOfPeriod() {
        return this == SESSIONS || this == WEEKS || this == PATTERNS || this == FUELLING;
    }
}
