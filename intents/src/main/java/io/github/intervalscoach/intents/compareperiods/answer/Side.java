package io.github.intervalscoach.intents.compareperiods.answer;

/** Which of the two periods. */
public enum Side {
    NEWER,
    OLDER
}
