package io.github.intervalscoach.analytics.recovery;

/** Where a mean lies against the athlete's own band. */
public enum Position {
    /** Below the band's low edge. */
    BELOW,
    /** In the band, its edges included. */
    WITHIN,
    /** Above the band's high edge. */
    ABOVE
}
