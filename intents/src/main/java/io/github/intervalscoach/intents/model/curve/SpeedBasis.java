package io.github.intervalscoach.intents.model.curve;

/** Which speed is meant where ground is not flat. */
public enum SpeedBasis {
    /** As covered. */
    ACTUAL,
    /** As it would have been on the flat. */
    GRADE_ADJUSTED
}
