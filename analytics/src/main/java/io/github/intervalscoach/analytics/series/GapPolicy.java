package io.github.intervalscoach.analytics.series;

/** What stands for the seconds of a session that were not recorded. Tools differ, and so do their results. */
public enum GapPolicy {
    /** Unrecorded seconds count as 0. */
    ZERO_FILL,
    /** Unrecorded seconds do not exist: what was recorded is joined up. */
    SKIP,
    /** A window may not reach across unrecorded seconds, except where a gap is so short that it was interpolated. */
    SPLIT
}
