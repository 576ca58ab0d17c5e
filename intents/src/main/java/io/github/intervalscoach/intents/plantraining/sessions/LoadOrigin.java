package io.github.intervalscoach.intents.plantraining.sessions;

/** Who says what a session costs. */
public enum LoadOrigin {
    /** The service's own arithmetic. */
    SERVICE,
    /** Ours, by hours and intensity, since no threshold lets the service say. */
    HOUSE_ESTIMATE,
    /** Nobody: gym work has no load. */
    NONE
}
