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
    /** Read outside the range that the model holds for or that the data covers. */
    EXTRAPOLATED,
    /** A parameter is known only within a wide margin; its interval says how wide. */
    IMPRECISE,
    /** Computed from an average where single samples would be better. */
    FROM_AVERAGE,
    /** A value outside the plausible range was held at its limit. */
    CLAMPED,
    /** The model went below empty: its settings are too low, or the data has a spike. */
    BELOW_EMPTY,
    /** Some of the days were filled in by a rule, not recorded. */
    IMPUTED,
    /** Describes what was; it does not predict what one athlete will do. */
    NOT_A_PREDICTION,
    /** Part of the window was measured in another way, so it was left out. */
    SOURCE_CHANGED,
    /** Much else causes the same: a reason to look, not a finding. */
    NOT_A_DIAGNOSIS,
    /** Rests on a share so small that rounding the data changes the value. */
    ROUNDING_SENSITIVE,
    /** Rests on one kind of evidence only; nothing checks it. */
    UNCONFIRMED,
    /** Neighbouring values resemble each other and the method does not reckon with it, so it is surer than it should be. */
    AUTOCORRELATED,
    /** Two things go together, which does not show that one makes the other. */
    NOT_A_CAUSE
}
