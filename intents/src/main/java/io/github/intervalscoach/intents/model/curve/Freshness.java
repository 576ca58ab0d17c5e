package io.github.intervalscoach.intents.model.curve;

/** How much work had been done before the efforts of a curve. */
public enum Freshness {
    /** Any. */
    ANY,
    /** After the first amount of work that the athlete configured for the sport. */
    AFTER_FIRST_WORK,
    /** After the second, larger amount. */
    AFTER_SECOND_WORK
}
