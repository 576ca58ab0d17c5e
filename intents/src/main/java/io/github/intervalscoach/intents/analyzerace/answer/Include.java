package io.github.intervalscoach.intents.analyzerace.answer;

/** What to add beyond the default answer. */
public enum Include {
    /** Each kilometre or mile of a race that was run. */
    SPLITS,
    /** The days before a coming race, however far away it is. */
    RACE_WEEK
}
