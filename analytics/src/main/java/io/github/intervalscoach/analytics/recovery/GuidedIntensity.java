package io.github.intervalscoach.analytics.recovery;

/** What a rule from a study of training guided by heart rate variability gives for a day. Not a verdict on the athlete. */
public enum GuidedIntensity {
    /** The rule has nothing against moderate or high intensity. */
    HARD_ALLOWED,
    /** The rule gives low intensity or rest. */
    LOW_OR_REST
}
