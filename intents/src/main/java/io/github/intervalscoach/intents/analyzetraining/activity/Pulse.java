package io.github.intervalscoach.intents.analyzetraining.activity;

/** How far the heart rate of a recording can be believed. */
enum Pulse {
    /** There is none. */
    NONE,
    /** Averages and drift are read. */
    SOUND,
    /** Averages are read, without the stretches that are not to be believed; drift is not. */
    PATCHY,
    /** It is something else, such as steps: nothing is read from it. */
    SPOILED
}
