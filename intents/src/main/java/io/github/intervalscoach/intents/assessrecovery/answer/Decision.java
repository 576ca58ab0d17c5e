package io.github.intervalscoach.intents.assessrecovery.answer;

/** What to do with the day. */
public enum Decision {
    AS_PLANNED,
    EASE,
    REST,
    CANNOT_SAY
}
