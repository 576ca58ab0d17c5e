package io.github.intervalscoach.analytics;

/** Why a metric refused. */
public enum Reason {
    /** An input is absent altogether, such as a threshold that was never set. */
    MISSING_INPUT,
    /** There is data, but less than the metric's minimum. */
    INSUFFICIENT_DATA,
    /** All values are equal, so their spread is 0 and nothing can be divided by it. */
    ZERO_VARIANCE,
    /** The metric divides by something that is 0 here. */
    ZERO_DENOMINATOR,
    /** A value lies where the formula does not hold. */
    OUT_OF_DOMAIN,
    /** The session is not of the kind the metric was validated for, such as drift in an interval set. */
    NOT_APPLICABLE,
    /** No choice within the limits gets there; the gaps say how near one comes, or which limits contradict. */
    OUT_OF_REACH,
    /** An iteration found no answer. */
    NOT_CONVERGED
}
