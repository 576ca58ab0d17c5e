package io.github.intervalscoach.intents.compareperiods.answer;

/** What to make of a difference; says nothing of good or bad. */
public enum Verdict {
    /** More than chance gives, and enough to matter. */
    REAL,
    /** No more than chance gives, or less than matters. */
    WITHIN_NOISE,
    /** Too few values, or the tests disagree. */
    CANNOT_SAY
}
