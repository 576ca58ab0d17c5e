package io.github.intervalscoach.intents.assessrecovery.answer;

/** What an athlete of a roster needs, the most urgent first. */
public enum Need {
    /** The signals, a mark or the own word ask for rest. */
    REST,
    /** Nothing as planned today. */
    EASE,
    /** A question would settle it. */
    ASK,
    /** There was data, and it stopped coming. */
    NOT_SYNCING,
    /** Could not be read. */
    NOT_READ,
    /** There was nothing to judge by. */
    NO_DATA,
    /** Goes as planned; one thing is worth an eye. */
    WATCH,
    /** Goes as planned. */
    FINE
}
