package io.github.intervalscoach.analytics;

/** How far the literature carries a metric or a rule. */
public enum Evidence {
    /** Meta-analyses, or several consistent randomised trials. */
    A,
    /** One good randomised trial, or several consistent cohorts or validation studies. */
    B,
    /** Observational, a single small study, or mechanistic. */
    C,
    /** Convention, vendor or expert opinion. */
    D,
    /** Tested and contradicted, or statistically invalid for the usual claim. */
    X
}
