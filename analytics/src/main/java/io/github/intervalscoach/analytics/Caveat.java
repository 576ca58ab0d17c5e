package io.github.intervalscoach.analytics;

/** What a reader must be told together with a value. */
public enum Caveat {
    /** The recursive average has not yet forgotten its start. */
    WARM_UP,
    /** Shorter than the method was meant for. */
    SHORT,
    /** Part of the window is missing. */
    PARTIAL_COVERAGE,
    /** Few nights carry the mean. */
    FEW_NIGHTS,
    /** Describes a change of load; it does not predict injury. */
    NOT_A_RISK,
    /** Rests on unsteady work, so it is weak evidence. */
    UNSTEADY,
    /** Computed from an average where single samples would be better. */
    FROM_AVERAGE,
    /** A value outside the plausible range was held at its limit. */
    CLAMPED,
    /** The model went below empty: its settings are too low, or the data has a spike. */
    BELOW_EMPTY,
    /** Outside the range that the evidence covers. */
    BEYOND_EVIDENCE
}
