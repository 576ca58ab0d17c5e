package io.github.intervalscoach.intents.model.workout;

/** How much a finding matters. */
public enum Severity {
    /** The text does not say what it seems to: something is lost or means another thing. */
    ERROR,
    /** It may not be what was meant. */
    WARNING,
    /** Worth knowing. */
    INFO
}
