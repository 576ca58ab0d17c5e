package io.github.intervalscoach.intents.managegear;

/** What is to be done with the gear; so far everything reads. */
public enum Action {
    /** List it, with use, limits and what is due. */
    STANDARD,
    /** Only what is due or will be soon. */
    DUE
}
