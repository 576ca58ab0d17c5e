package io.github.intervalscoach.intents.analyzerace.answer;

/** What to add beyond the default answer. */
public enum Include {
    /** Each kilometre or mile of a race that was run. */
    SPLITS,
    /** The first against the last 10 km of a race that was run; 10 miles or a quarter where that fits better. */
    ENDS,
    /** The days before a coming race, however far away it is. */
    RACE_WEEK
}
