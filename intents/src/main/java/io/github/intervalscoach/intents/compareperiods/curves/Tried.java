package io.github.intervalscoach.intents.compareperiods.curves;

/** What is known of how hard a best was tried for. */
enum Tried {
    /** A race, or near what the threshold then in force predicts. */
    ALL_OUT,
    /** Below that: more may have been there. */
    NOT_SHOWN,
    /** Nothing to judge it by. */
    NO_YARDSTICK
}
