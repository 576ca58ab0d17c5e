package io.github.intervalscoach.intents.model;

/** Where an activity came from, as far as it matters here. */
public enum Source {
    /** Strava forbids handing its data on: only the fact that there was an activity is known. */
    STRAVA,
    /** Typed in by hand. */
    MANUAL,
    /** A device, a file or another service. */
    RECORDED
}
