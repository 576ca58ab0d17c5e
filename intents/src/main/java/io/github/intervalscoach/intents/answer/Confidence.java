package io.github.intervalscoach.intents.answer;

/** How sure the verdict is, given what was there to judge by. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
