package io.github.intervalscoach.analytics.series;

/** What is known of a day. */
public enum DayState {
    /** A number above or below 0. */
    VALUE,
    /** A known 0: a rest day is not a gap. */
    ZERO,
    /** Nothing is known. */
    MISSING
}
