package io.github.intervalscoach.intents.model.curve;

import java.util.OptionalDouble;

/** A model of power over duration, as the service fitted it. */
public record PowerModel(
        Kind kind,
        OptionalDouble criticalPowerWatts,
        OptionalDouble wPrimeJoules,
        OptionalDouble maximalPowerWatts,
        OptionalDouble ftpWatts) {

    /** Which model. */
    public enum Kind {
        /** Morton's with two parameters. */
        TWO_PARAMETERS,
        /** Morton's with three parameters. */
        THREE_PARAMETERS,
        /** The service's own family of curves. */
        CURVE_FAMILY,
        /** Extended critical power. */
        EXTENDED,
        /** A model newer than this program. */
        UNKNOWN
    }
}
