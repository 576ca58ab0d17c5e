package io.github.intervalscoach.intents.plantraining.sessions;

/** What the targets of a session rest on. */
public enum TargetBasis {
    /** Percent of the athlete's FTP. */
    POWER,
    /** Percent of the athlete's threshold speed. */
    PACE,
    /** Percent of the athlete's threshold heart rate, and words where the heart lags. */
    HEART_RATE,
    /** Words alone: no threshold is known. */
    FEEL
}
