package io.github.intervalscoach.intents.model.curve;

/** Which activities count. */
public enum Venue {
    ANYWHERE,
    INDOOR,
    OUTDOOR
}
