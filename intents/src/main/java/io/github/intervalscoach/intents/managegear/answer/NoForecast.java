package io.github.intervalscoach.intents.managegear.answer;

/** Why no day can be told on which a limit is used up. */
public enum NoForecast {
    /** Not used in six weeks. */
    NO_USE,
    /** Less than two weeks old. */
    TOO_NEW,
    /** Too far off to mean anything. */
    BEYOND_A_YEAR
}
