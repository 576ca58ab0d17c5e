package io.github.intervalscoach.intents.dates.spoken;

/** Which way a bare weekday or month is meant: {@code monday} of a question about the past is not that of a plan. */
public enum Facing {
    /** The last such day or month up to today. */
    PAST,
    /** The next such day or month from today on. */
    FUTURE
}
