package io.github.intervalscoach.intents.assessrecovery.answer;

/** What a signal says against the athlete's own band. */
public enum Reads {
    BELOW,
    WITHIN,
    ABOVE,
    /** There is a value and too little history to judge it by. */
    NO_BAND,
    /** The last value is too old to speak for the day. */
    STALE,
    MISSING
}
