package io.github.intervalscoach.intents.manageprofile.answer;

/** What to do with a threshold. */
public enum ThresholdVerdict {
    RAISE,
    /** The evidence agrees with it, or nothing speaks against it and now is no time to test. */
    KEEP,
    TEST,
    /** None is set. */
    NOT_SET,
    /** Nothing to judge by. */
    CANNOT_SAY
}
